/** What differs between moving lines apart at sea and on land. Distances in km. */

import type { LonLat } from '../../lib/great-circle';
import type { Authored, SegmentFeature } from '../authored';
import type { OverlapMeasure } from '../check/corridor-overlap';

/** A system as it is moved. */
export type MovedCable = Pick<Authored, 'id' | 'segments' | 'places'>;

/** Lines of a system by id of the segment. */
export type Lines = Map<string, LonLat[]>;

/** How far apart lines are wanted. */
export interface Spacing {
  /** Two lines this near are one to the eye. */
  touchingKm: number;
  /** From here on there is nothing to be gained. */
  apartKm: number;
  /** Lines come together at the ends of a system. */
  endKm: number;
  /** For a km of line 10 km off its course; grows with the square. */
  offCourseCost: number;
  /** Furthest shift that is tried; what makes a line worse is tried with less. */
  reachesKm: readonly number[];
  /** The direction of a line at a point is taken over this on both sides, so that no corner shows in it. */
  directionKm: number;
  /** Two segments are one line where it turns by less than this at a joint. */
  maxTurnDeg: number;
}

/** A point of a line that is looked at. */
export interface Station {
  p: LonLat;
  directionDeg: number;
  /** Length of the line that it stands for, km. */
  km: number;
  /** Sideways further than this, to the right and to the left, the line would fold over itself, km. */
  rightKm: number;
  leftKm: number;
  /** What it is a station of. */
  segment: SegmentFeature;
  /** The line may not be further from this. */
  hold: { p: LonLat; km: number } | null;
}

/** What one system may do. */
export interface Ground {
  /** Ends of segments that the line runs on through, and that may be moved. */
  isJoint(node: string): boolean;
  /** The place that a joint belongs to, and how far from it it may be. */
  holdOf(node: string): { p: LonLat; km: number } | null;
  /** Adds what it costs to be at each of the places, Infinity where a line may not be. */
  addGround(
    costs: Float64Array,
    station: Station,
    offsets: readonly number[],
    places: readonly LonLat[],
  ): void;
  /** Whether a moved line may not take the place of the drawn one. */
  isWorse(moved: readonly LonLat[], drawn: readonly LonLat[], segment: SegmentFeature): boolean;
  /** Joints that lie wrong with these lines, and have to stay where they were drawn. */
  misplaced(lines: Lines): string[];
}

export interface Terrain {
  spacing: Spacing;
  /** What counts as one line on top of another while lines are moved. */
  measure: OverlapMeasure;
  isMovable(segment: SegmentFeature): boolean;
  /** Ends of a system, near which lines may come together. */
  endsOf(cable: MovedCable): LonLat[];
  groundOf(cable: MovedCable): Ground;
}
