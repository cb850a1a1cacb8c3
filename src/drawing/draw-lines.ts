/** Cables by the state of each stretch on the day of the picture, in the strokes of the live map. */
import { cableClassOf } from '../domain/cable-colouring';
import type { Dataset, Entity, SegmentEntity } from '../domain/dataset';
import { phaseAt, type State } from '../domain/lifespan';
import { isEmphasised } from '../domain/time-window';
import { cableColour } from '../layers/shared/cable-colours';
import {
  BACKBONE_FACTOR,
  SKETCH,
  strokeStyles,
  UNCERTAIN_OPACITY,
} from '../layers/shared/cable-style';
import { keptVertices } from '../lib/kept-vertices';
import {
  atZoom,
  colourOf,
  type Rgba,
  type Stops,
  type Theme,
  themeTokens,
} from '../lib/theme-tokens';
import { isInView } from './is-in-view';
import { pathData } from './path-data';
import type { PictureView } from './picture-view';
import type { Pixel, Projector } from './projector';
import type { Sheet } from './sheet';

type CableKind = 'submarine-cables' | 'terrestrial-cables';

const { lineWidth, opacity } = themeTokens;
/** On each side of a line, pixels. */
const CASING_PX = 0.9;
/** How far a drawn line may be off. */
const TOLERANCE_PX = 0.6;
/** What did not open in the span of the clock. */
const RESTING_OPACITY = 0.12;

/** Stretches of one cable that are drawn in one stroke. */
interface Stroke {
  state: State;
  isUncertain: boolean;
  isSketch: boolean;
  isResting: boolean;
  segments: SegmentEntity[];
}

function strokesOf(entity: Entity, { window }: PictureView): Stroke[] {
  const strokes = new Map<string, Stroke>();
  for (const segment of entity.segments ?? []) {
    const phase = phaseAt(segment.phases, window.day);
    if (!phase) continue;
    const { state, isUncertain } = phase;
    const isSketch = entity.kind === 'terrestrial-cables' && segment.precision === 'schematic';
    const isResting = !isEmphasised(segment.openedDay, window);
    const key = [isSketch ? 0 : 1, state, isUncertain, isResting].join();
    const stroke = strokes.get(key) ?? { state, isUncertain, isSketch, isResting, segments: [] };
    strokes.set(key, stroke);
    stroke.segments.push(segment);
  }
  return [...strokes.values()];
}

function pathOf(segments: readonly SegmentEntity[], projector: Projector, units: number): string {
  const lines = segments.map(({ path }) =>
    Array.from({ length: path.length / 2 }, (_, i) => [path[2 * i] ?? 0, path[2 * i + 1] ?? 0]),
  );
  const shapes = projector.lines(lines).map((shape): Pixel[] => {
    const kept = keptVertices(shape as [number, number][], TOLERANCE_PX);
    return kept.map((i) => shape[i] as Pixel);
  });
  return pathData(shapes, units, false);
}

/**
 * All lines of a kind, backbones beneath what crosses a border; what is lifted comes last and wider.
 * @param lit positions in the dataset of what stays lit while the rest rests; `null` for all
 */
export function drawLines(
  sheet: Sheet,
  view: PictureView,
  projector: Projector,
  dataset: Dataset,
  kind: CableKind,
  lit: ReadonlySet<number> | null,
): void {
  const cables = [...dataset.entities.entries()].filter(
    ([, entity]) => entity.kind === kind && isInView(entity, view),
  );
  const order = ([, { variant }]: [number, Entity]) => (variant === 'national-backbone' ? 0 : 1);
  const rest = cables.filter(([at]) => at !== view.selected).sort((a, b) => order(a) - order(b));
  for (const isAtRest of [true, false])
    sheet.group(isAtRest ? `opacity="${opacity.dim}"` : '', () => {
      const own = rest.filter(([at]) => isAtRest === (lit !== null && !lit.has(at)));
      // What is only inferred lies beneath what a source names.
      for (const isSketch of [true, false])
        for (const [at, entity] of own)
          drawCable(sheet, view, projector, entity, { id: `l${at}`, isSketch, isLifted: false });
    });
  const chosen = dataset.entities[view.selected];
  if (chosen?.kind !== kind) return;
  drawBands(sheet, view, projector, chosen);
  for (const isSketch of [true, false])
    drawCable(sheet, view, projector, chosen, { id: 'lifted', isSketch, isLifted: true });
}

function drawCable(
  sheet: Sheet,
  view: PictureView,
  projector: Projector,
  entity: Entity,
  { id, isSketch, isLifted }: { id: string; isSketch: boolean; isLifted: boolean },
): void {
  const hue = hueOf(sheet, view, entity);
  const isBackbone = entity.variant === 'national-backbone';
  const base =
    atZoom(lineWidth.stops as unknown as Stops, view.camera.zoom) +
    (isLifted ? lineWidth.selectedExtra : 0);
  const casing = isLifted ? lineWidth.casingExtra : CASING_PX;
  const strokes = strokesOf(entity, view).filter((stroke) => stroke.isSketch === isSketch);
  strokes.forEach((stroke, at) => {
    const d = pathOf(stroke.segments, projector, sheet.units);
    if (!d) return;
    const { dash, gap, isRound, hollow, widthFactor, isGrey } = strokeStyles[stroke.state];
    const whole = base * widthFactor * (isBackbone ? BACKBONE_FACTOR : 1) * view.scale;
    const width = whole * (isSketch ? SKETCH.coreFactor : 1);
    const colour = isGrey ? sheet.token('state', 'ended') : hue.name;
    const part = sheet.idOf(`${id}/${isSketch}/${at}`);
    sheet.define(part, () => `<path id="${part}" d="${d}"/>`);
    const use = (look: string) => `<use href="#${part}" class="${look}"/>`;
    const line = (px: number, colour: string, more = '') =>
      sheet.classOf(`stroke:${colour};stroke-width:${sheet.px(px)}${more}`);
    const dashes =
      dash + gap > 0
        ? `;stroke-dasharray:${sheet.px(dash * whole)} ${sheet.px(gap * whole)}${isRound ? '' : ';stroke-linecap:butt'}`
        : '';
    const casingColour = sheet.token('map', 'casing');
    const under = isSketch ? tinted(sheet, hue.of, hue.id) : casingColour;
    const uses = [
      use(line(whole + 2 * casing * view.scale, under, ';stroke-opacity:.8;stroke-linecap:butt')),
      use(line(width, colour, dashes)),
      ...(hollow > 0 ? [use(line(width * hollow, casingColour))] : []),
    ];
    const alpha =
      (stroke.isUncertain ? UNCERTAIN_OPACITY : 1) * (stroke.isResting ? RESTING_OPACITY : 1);
    if (alpha === 1) sheet.add(...uses);
    else sheet.group(`opacity="${Number(alpha.toFixed(3))}"`, () => sheet.add(...uses));
  });
}

interface Hue {
  /** As a rule names it. */
  name: string;
  id: string;
  of: (theme: Theme) => Rgba;
}

function hueOf(sheet: Sheet, { colouring }: PictureView, entity: Entity): Hue {
  const isPlain = colouring === 'state' || entity.kind !== 'submarine-cables';
  const own = isPlain ? 0 : cableClassOf(entity, colouring);
  const id = isPlain ? entity.kind : `${colouring}-${own}`;
  const of = (theme: Theme) =>
    isPlain ? colourOf(theme, 'layer', entity.kind) : cableColour(theme, colouring, own);
  return { id, of, name: sheet.colour(id, of) };
}

/** The casing of a stretch that is only inferred takes on some of its hue. */
function tinted(sheet: Sheet, of: Hue['of'], id: string): string {
  return sheet.colour(`casing-${id}`, (theme) => {
    const hue = of(theme);
    const casing = colourOf(theme, 'map', 'casing');
    return casing.map((value, i) => value + ((hue[i] ?? 0) - value) * SKETCH.casingTint) as Rgba;
  });
}

/** Under the lifted line: as wide as its course is uncertain. */
function drawBands(sheet: Sheet, view: PictureView, projector: Projector, entity: Entity): void {
  const { segments = [] } = entity;
  const hue = hueOf(sheet, view, entity).name;
  for (const precision of ['approximate', 'schematic'] as const) {
    const own = segments.filter((segment) =>
      precision === 'schematic'
        ? segment.precision === precision
        : segment.precision !== 'schematic',
    );
    const d = pathOf(own, projector, sheet.units);
    const px = sheet.px(lineWidth.bandPx[precision] * view.scale);
    const look = `stroke:${hue};stroke-width:${px};stroke-opacity:${opacity.schematicBand}`;
    if (d) sheet.add(`<path class="${sheet.classOf(look)}" d="${d}"/>`);
  }
}
