/** The world as arcs that neighbours share: what the cutting and the tiling of it work on. */
export type Resolution = '10m' | '50m' | '110m';
/** Numbers of arcs along a ring; `~n` is arc `n` backwards. */
export type Arcs = number[];
/** Outer ring first, then holes. */
export type ArcRings = Arcs[];
export type Position2 = [lon: number, lat: number];

export interface AreaPart {
  /** ISO 3166-1 alpha-2, or `x-…` for a part that has no code (see `area-policy`). */
  id: string;
  /** Country that it is filled with; `null`: never filled. */
  iso2: string | null;
  /** As the source names it. */
  name: string;
  polygons: ArcRings[];
}

export interface WorldTopology {
  arcs: Position2[][];
  land: ArcRings[];
  parts: AreaPart[];
}
