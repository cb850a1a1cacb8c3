import type { Position } from 'geojson';

/** The side of a name that touches its place; `middle` covers it. */
export type Anchor = 'left' | 'right' | 'top' | 'bottom' | 'middle';

/** A name at a place. */
export interface SpotName {
  at: Position;
  text: string;
  /** Of the type, before the scale; pixels. */
  px: number;
  /** Sides in the order in which they are tried. */
  anchors: readonly Anchor[];
  /** From the place to the name, em. */
  offset: number;
  /** Of the place on the picture: where its mark stands in a fan; pixels. */
  shift?: readonly [dx: number, dy: number];
}
