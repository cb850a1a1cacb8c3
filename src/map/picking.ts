/** From a place on the screen to the records there: exact hit first, then what lies within the radius. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Dataset, Entity } from '../domain/dataset';

/** How many things a chooser can hold. */
const MAX_PICKS = 12;

interface PickedRow {
  entity?: number;
}

interface Pick {
  object?: unknown;
}

function entityAt(dataset: Dataset, pick: Pick | null): Entity | null {
  const position = (pick?.object as PickedRow | undefined)?.entity;
  return position === undefined ? null : (dataset.entities[position] ?? null);
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

/**
 * Every record seen within the radius, what is hit exactly first, without doubles. Where the pointer stands
 * exactly on a mark, the mark alone is meant: marks are small and lines pass beneath them. One pass over a
 * small square of pixels finds all that shows there; asking for what lies beneath would take a pass each.
 */
export function pickAll(
  overlay: MapLibreOverlay,
  dataset: Dataset,
  x: number,
  y: number,
  radius: number,
): Entity[] {
  const exact = entityAt(dataset, overlay.pickObject({ x, y, radius: 1 }));
  if (exact && !exact.segments) return [exact];
  const picks = overlay.pickObjects({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  const found = picks.flatMap((pick) => entityAt(dataset, pick) ?? []);
  return [...new Set(exact ? [exact, ...found] : found)].slice(0, MAX_PICKS);
}
