/** From a place on the screen to the records there: exact hit first, then what lies within the radius. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Dataset, Entity } from '../domain/dataset';

/** How many things a chooser can hold. */
const MAX_PICKS = 24;
/** How far a click may miss at a desk, CSS pixels. */
const REACH = { mouse: 12, touch: 24 };
/** Parts of the radius within which is looked once more: what is nearer comes before what is farther. */
const NEARER = [1 / 3, 2 / 3];

interface PickedRow {
  entity?: number;
}

interface Pick {
  object?: unknown;
}

/** What is asked of the overlay; places and lengths are CSS pixels. */
type Eye = {
  pickObject(at: { x: number; y: number; radius: number }): Pick | null;
  pickObjects(square: { x: number; y: number; width: number; height: number }): Pick[];
};

function entityAt(dataset: Dataset, pick: Pick | null): Entity | null {
  const position = (pick?.object as PickedRow | undefined)?.entity;
  return position === undefined ? null : (dataset.entities[position] ?? null);
}

/** How far a click may miss, CSS pixels: more where all that is drawn is larger. */
export function pickReach(isTouch: boolean, scale: number): number {
  return (isTouch ? REACH.touch : REACH.mouse) * scale;
}

/** The foremost record within the radius, or `null`. @param radius CSS pixels */
export function pickOne(
  overlay: MapLibreOverlay,
  dataset: Dataset,
  x: number,
  y: number,
  radius: number,
): Entity | null {
  return entityAt(dataset, overlay.pickObject({ x, y, radius }));
}

/** What shows in the square of a half-width around a place, in one pass over its pixels. */
function within(eye: Eye, dataset: Dataset, x: number, y: number, half: number): Entity[] {
  return eye
    .pickObjects({ x: x - half, y: y - half, width: 2 * half, height: 2 * half })
    .flatMap((pick) => entityAt(dataset, pick) ?? []);
}

/**
 * Every record that shows within the radius, without doubles: what is hit exactly first, then the nearer before the
 * farther.
 * @param isPrecise the pointer is a mouse: on a mark it means the mark alone, since marks are small and lines end in
 * them; a finger means all that it covers
 */
export function pickAll(
  eye: Eye,
  dataset: Dataset,
  { x, y, radius, isPrecise }: { x: number; y: number; radius: number; isPrecise: boolean },
): Entity[] {
  const exact = entityAt(dataset, eye.pickObject({ x, y, radius: 1 }));
  if (isPrecise && exact && !exact.segments) return [exact];
  const all = within(eye, dataset, x, y, radius);
  const nearer =
    new Set(all).size > 1
      ? NEARER.flatMap((part) => within(eye, dataset, x, y, radius * part))
      : [];
  return [...new Set([...(exact ? [exact] : []), ...nearer, ...all])].slice(0, MAX_PICKS);
}
