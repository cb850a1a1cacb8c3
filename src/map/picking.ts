/** From a place on the screen to the records there: exact hit first, then what lies within the radius. */
import type { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Dataset, Entity } from '../domain/dataset';

/** How many things a chooser can hold; each costs a pass over a small square of pixels. */
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
 * Every record within the radius, foremost first and without doubles. Where the pointer stands exactly on
 * a mark, the mark alone is meant: marks are small and lines pass beneath them.
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
  const picks = overlay.pickMultipleObjects({ x, y, radius, depth: MAX_PICKS });
  const found = picks.flatMap((pick) => entityAt(dataset, pick) ?? []);
  return [...new Set(exact ? [exact, ...found] : found)];
}
