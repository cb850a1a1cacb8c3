/** What can be seen on the map since it last came to rest. Not part of the view: no address tells of it. */
import { create } from 'zustand';
import type { Entity } from '../domain/dataset';
import type { Kind } from '../domain/kinds';
import { KEY_ORDER } from '../domain/layer-id';

export interface InViewRow {
  entity: Entity;
  /** CSS pixels in the map; `null` for what has no one place in sight. */
  spot: { x: number; y: number } | null;
  /** Of the spot from the middle of the map, CSS pixels. */
  distance: number;
}

export interface InViewGroup {
  kind: Kind;
  rows: InViewRow[];
}

interface InView {
  /** `null` until the map was drawn. */
  groups: readonly InViewGroup[] | null;
  /** The day of the clock then. */
  day: number | null;
}

export const useInView = create<InView>(() => ({ groups: null, day: null }));

/** The order of the key; gateways after the lines that pass them, milestones last. */
const ORDER: readonly Kind[] = KEY_ORDER.flatMap((kind): Kind[] =>
  kind === 'terrestrial-cables' ? [kind, 'gateways'] : [kind],
).concat('milestones');

/** Rows by kind, in the order of the key; within a kind the order given stays. */
export function groupInView(rows: readonly InViewRow[]): InViewGroup[] {
  const groups = new Map(ORDER.map((kind) => [kind, [] as InViewRow[]]));
  for (const row of rows) groups.get(row.entity.kind)?.push(row);
  return [...groups].flatMap(([kind, own]) => (own.length > 0 ? [{ kind, rows: own }] : []));
}

/** Rows from the middle of the map outwards. (Groups are not in this order: most readings are only counted.) */
export function nearestFirst(rows: readonly InViewRow[]): InViewRow[] {
  return [...rows].sort((a, b) => a.distance - b.distance);
}
