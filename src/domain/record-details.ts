/** One record in full, as its panel shows it: `records/<kind>/<id>.json` of the compiled data. */

import type { RoutePlace, Segment } from './cable-records';
import type { Kind } from './kinds';
import type { AnyRecord } from './record-by-kind';
import type { Organisation, RecordEvent } from './record-parts';

/** A party with the name of its organisation filled in. */
export type NamedOrganisation = Pick<Organisation, 'name' | 'country'>;

export interface SegmentDetails extends Omit<Segment, 'part' | 'events'> {
  events: RecordEvent[];
  /** Length as drawn, on the sphere. */
  drawnKm: number;
}

export interface RecordDetails {
  kind: Kind;
  id: string;
  record: AnyRecord;
  segments: SegmentDetails[];
  places: (Omit<RoutePlace, 'part'> & { lon: number; lat: number })[];
  /** By id, every organisation that the record names. */
  organisations: Record<string, NamedOrganisation>;
}
