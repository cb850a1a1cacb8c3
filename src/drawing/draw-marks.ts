/** Points as the marks of the live map: the shape for the kind, the cut for its use, the fill for its state. */
import type { Dataset, Entity } from '../domain/dataset';
import { type Phase, phaseAt } from '../domain/lifespan';
import { isEmphasised } from '../domain/time-window';
import { UNCERTAIN_OPACITY } from '../layers/shared/cable-style';
import { glyphName, type PointKind, plainGlyphName } from '../layers/shared/glyphs';
import { atZoom, type Stops, themeTokens } from '../lib/theme-tokens';
import { addMarkers, defineMarker } from './add-markers';
import { defineGlyph } from './define-glyph';
import { isInView } from './is-in-view';
import { pathData } from './path-data';
import type { PictureView } from './picture-view';
import type { Pixel, Projector } from './projector';
import type { Sheet } from './sheet';

const { pointSize, opacity } = themeTokens;
/** The disc of a landing point is 16 of the icon's 24 units wide; its stops give the disc. */
const DISC_TO_BOX = 24 / 16;
/** Inner cuts can be told apart from this size on, pixels. */
const CUT_FROM_PIXELS = 12;
const TOWN_RINGS_FROM_ZOOM = 3.5;
/** A mark known to its country is smaller and rides the ring around the capital at the upper right. */
const RIDING = { size: 0.72, boxes: Math.SQRT1_2 };
/** The ends of a lifted cable are larger than other landing points. */
const END_FACTOR = 1.7;
const RESTING_OPACITY = 0.12;
/** A mark nearer to its place than this needs no line to it. */
const LEADER_FROM_PX = 3;
/** The ring around what is lifted, in boxes. */
const RING = { radius: 1.1, width: 0.118 };

interface Mark {
  at: number;
  entity: Entity;
  phase: Phase;
  /** Where its place is, and where it stands. */
  places: Pixel[];
  pixels: Pixel[];
}

const stops = (list: number[][]) => list as unknown as Stops;

function boxOf(kind: PointKind, { camera, scale }: PictureView): number {
  return kind === 'landing-points'
    ? atZoom(stops(pointSize.landing), camera.zoom) * scale * DISC_TO_BOX
    : atZoom(stops(pointSize.stops), camera.zoom) * scale;
}

/** @param lit positions in the dataset of what stays lit while the rest rests; `null` for all */
export function drawMarks(
  sheet: Sheet,
  view: PictureView,
  projector: Projector,
  dataset: Dataset,
  kind: PointKind,
  lit: ReadonlySet<number> | null,
): void {
  const marks = dataset.entities.flatMap((entity, at): Mark[] => {
    const phase =
      entity.kind === kind && entity.point && isInView(entity, view)
        ? phaseAt(entity.phases, view.window.day)
        : null;
    const places = phase && entity.point ? projector.points(entity.point) : [];
    const [dx, dy] = view.shiftOf?.(at) ?? [0, 0];
    const pixels = places.map(([x, y]): Pixel => [x + dx, y + dy]);
    return phase && pixels.length > 0 ? [{ at, entity, phase, places, pixels }] : [];
  });
  const isLit = ({ at }: Mark) => lit === null || lit.has(at);
  const draw = (shown: Mark[], factor: number) => {
    drawLeaders(sheet, view, shown);
    drawRings(sheet, view, kind, shown);
    drawGlyphs(sheet, view, kind, shown, factor);
  };
  sheet.group(`opacity="${opacity.dim}"`, () =>
    draw(
      marks.filter((mark) => !isLit(mark)),
      1,
    ),
  );
  const isEnd = kind === 'landing-points' && view.selected >= 0;
  draw(marks.filter(isLit), isEnd ? END_FACTOR : 1);
  const box = boxOf(kind, view);
  for (const { pixels, entity } of marks.filter(({ at }) => at === view.selected))
    for (const pixel of pixels) drawSelection(sheet, standing(entity, pixel, box), box);
}

/** A mark that rides a ring stands off its point. */
function standing({ precision }: Entity, [x, y]: Pixel, box: number): Pixel {
  const ride = precision === 'country' ? RIDING.boxes * box : 0;
  return [x + ride, y - ride];
}

/** Marks that look alike are the vertices of one path: a place is then a few bytes. */
function drawGlyphs(
  sheet: Sheet,
  view: PictureView,
  kind: PointKind,
  marks: readonly Mark[],
  factor: number,
): void {
  const box = boxOf(kind, view) * factor;
  const isSmall = boxOf(kind, view) < CUT_FROM_PIXELS * view.scale;
  const alike = new Map<string, { part: string; alpha: number; places: Pixel[] }>();
  for (const { entity, phase, pixels } of marks) {
    const name = (isSmall ? plainGlyphName : glyphName)(kind, entity.variant, phase.state);
    const size = box * (entity.precision === 'country' ? RIDING.size : 1);
    const part = defineGlyph(sheet, kind, name, size);
    const alpha =
      (phase.isUncertain ? UNCERTAIN_OPACITY : 1) *
      (isEmphasised(entity.openedDay, view.window) ? 1 : RESTING_OPACITY);
    const group = alike.get(`${part}/${alpha}`) ?? { part, alpha, places: [] };
    alike.set(`${part}/${alpha}`, group);
    group.places.push(...pixels.map((pixel) => standing(entity, pixel, box)));
  }
  for (const { part, alpha, places } of alike.values()) {
    const faint = alpha < 1 ? ` opacity="${Number(alpha.toFixed(3))}"` : '';
    addMarkers(sheet, part, places, faint);
  }
}

/** The ring around what is lifted. */
function drawSelection(sheet: Sheet, place: Pixel, box: number): void {
  const colour = sheet.token('map', 'select-line');
  const look = sheet.classOf(`stroke:${colour};stroke-width:${sheet.px(RING.width * box)}`);
  const ring = `<circle class="${look}" r="${sheet.px(RING.radius * box)}"/>`;
  addMarkers(
    sheet,
    defineMarker(sheet, 'ring', () => ring),
    [place],
  );
}

/** From a mark that stands apart to its place. */
function drawLeaders(sheet: Sheet, { scale }: PictureView, marks: readonly Mark[]): void {
  const legs = marks.flatMap(({ places, pixels }) =>
    places.flatMap((place, i): Pixel[][] => {
      const mark = pixels[i] ?? place;
      return Math.hypot(mark[0] - place[0], mark[1] - place[1]) > LEADER_FROM_PX
        ? [[place, mark]]
        : [];
    }),
  );
  const d = pathData(legs, sheet.units, false);
  const colour = sheet.token('map', 'label-country');
  const look = `stroke:${colour};stroke-width:${sheet.px(0.9 * scale)};stroke-opacity:.59`;
  if (d) sheet.add(`<path class="${sheet.classOf(look)}" d="${d}"/>`);
}

/** Rings of what is known only to its town or country. */
function drawRings(
  sheet: Sheet,
  { camera, scale }: PictureView,
  kind: PointKind,
  marks: readonly Mark[],
): void {
  if (kind === 'landing-points' || kind === 'gateways') return;
  const hue = sheet.token('layer', kind);
  const rings = [
    { precision: 'town', diameters: pointSize.townHalo, width: 0.9, look: 'stroke-opacity:.55' },
    {
      precision: 'country',
      diameters: pointSize.countryRing,
      width: 1.5,
      look: `fill:${hue};fill-opacity:.1`,
    },
  ];
  for (const { precision, diameters, width, look } of rings) {
    if (precision === 'town' && camera.zoom < TOWN_RINGS_FROM_ZOOM) continue;
    const at = marks.flatMap(({ entity, places }) =>
      entity.precision === precision ? places : [],
    );
    const radius = sheet.px((atZoom(stops(diameters), camera.zoom) / 2) * scale);
    const line = `stroke:${hue};stroke-width:${sheet.px(width * scale)}`;
    const ring = () => `<circle class="${sheet.classOf(`${line};${look}`)}" r="${radius}"/>`;
    if (at.length > 0) addMarkers(sheet, defineMarker(sheet, `${kind}/${precision}`, ring), at);
  }
}
