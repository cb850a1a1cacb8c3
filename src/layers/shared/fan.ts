/**
 * Where marks stand that would hide each other: fanned out around their place, in pixels of the screen. Made anew
 * for steps of the zoom and for what is shown, never for the clock.
 */
import type { Dataset, Entity } from '../../domain/dataset';
import { isHidden } from '../../domain/site-kinds';
import { type Mark, spreadMarks } from '../../lib/spread-marks';
import { atZoom, type Stops, themeTokens } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { layerOf, type PointKind, shapeOf } from './glyphs';

/** From this zoom on every fan is open; before, the one that is pointed at or selected. */
export const FANS_FROM_ZOOM = 4;
const ZOOM_STEP = 0.25;
/** In glyph boxes; a glyph fills some five sixths of its box. */
const APART_BOXES = 1.02;
/** The globe is smaller than the flat map away from its middle, so that marks stand closer there. */
const GLOBE_APART = 1.2;
const TILE = 512;

/** What the places of marks hang on. */
export type FanContext = Pick<
  LayerContext,
  'zoom' | 'scale' | 'isGlobe' | 'layers' | 'hidden' | 'placed'
>;

export interface Fan {
  /** The same for the same places of all marks. */
  key: string;
  /** By position in `dataset.entities`. */
  shiftOf(entity: number): readonly [dx: number, dy: number];
  /** -1 for what has no mark. */
  groupOf(entity: number): number;
  /** Pixels around the middle of its fan that the marks of it cover, 0 for a mark that stands alone. */
  radiusOf(entity: number): number;
}

/** Side of a glyph's box, pixels. */
export function boxAt(zoom: number, scale: number): number {
  return atZoom(themeTokens.pointSize.stops as unknown as Stops, zoom) * scale;
}

/** A mark known to its country rides its ring at the upper right, this far from the capital in boxes. */
export const RIDE_BOXES = Math.SQRT1_2;

function worldPixels([lon, lat]: readonly [number, number], zoom: number): Mark {
  const world = TILE * 2 ** zoom;
  const sin = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
  return {
    x: (lon / 360 + 0.5) * world,
    y: (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * world,
  };
}

function isMark({ kind, point, phases }: Entity): boolean {
  return kind in shapeOf && point !== undefined && phases.length > 0;
}

/** Gateways have no switch of their own: they come with the land cables. */
function isOn(entity: Entity, layers: FanContext['layers'], hidden: FanContext['hidden']): boolean {
  return layers.includes(layerOf(entity.kind as PointKind)) && !isHidden(entity, hidden);
}

function makeFan(dataset: Dataset, context: FanContext, key: string): Fan {
  const { layers, hidden, placed, scale, isGlobe } = context;
  const zoom = stepOf(context.zoom);
  const box = boxAt(zoom + ZOOM_STEP, scale);
  const positions: number[] = [];
  const marks: Mark[] = [];
  const fixed: Mark[] = [];
  dataset.entities.forEach((entity, position) => {
    if (!isMark(entity) || !entity.point || !isOn(entity, layers, hidden)) return;
    if (placed?.[position] === 0) return;
    const at = worldPixels(entity.point, zoom);
    if ((entity.kind as PointKind) === 'landing-points') fixed.push(at);
    else {
      const ride = entity.precision === 'country' ? RIDE_BOXES * box : 0;
      positions.push(position);
      marks.push({ x: at.x + ride, y: at.y - ride });
    }
  });
  const apart = box * APART_BOXES * (isGlobe ? GLOBE_APART : 1);
  const { moves, groups, reach } = spreadMarks(marks, fixed, apart);
  const markOf = new Map(positions.map((position, i) => [position, i]));
  const still = [0, 0] as const;
  return {
    key,
    shiftOf: (entity) => moves[markOf.get(entity) ?? -1] ?? still,
    groupOf: (entity) => groups[markOf.get(entity) ?? -1] ?? -1,
    radiusOf: (entity) => {
      const far = reach[groups[markOf.get(entity) ?? -1] ?? -1] ?? 0;
      return far > 0 ? far + apart / 2 : 0;
    },
  };
}

function stepOf(zoom: number): number {
  return Math.floor(zoom / ZOOM_STEP + 1e-6) * ZOOM_STEP;
}

const numbers = new WeakMap<Uint8Array, number>();
let lastNumber = 0;

/** The same for the same mask, 0 for none. */
function numberOf(mask: Uint8Array | null): number {
  if (!mask) return 0;
  const number = numbers.get(mask) ?? ++lastNumber;
  numbers.set(mask, number);
  return number;
}

const fans = new WeakMap<Dataset, Fan>();

/** The fan for a context; the same object until something that moves a mark has changed. */
export function fanOf(dataset: Dataset, context: FanContext): Fan {
  const { zoom, scale, isGlobe, layers, hidden, placed } = context;
  const kinds = [[...layers].sort(), [...hidden].sort()];
  const key = [stepOf(zoom), scale, isGlobe, ...kinds, numberOf(placed)].join('|');
  const known = fans.get(dataset);
  if (known?.key === key) return known;
  const fan = makeFan(dataset, context, key);
  fans.set(dataset, fan);
  return fan;
}
