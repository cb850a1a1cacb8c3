/** Records that are lines: cables under the sea and over land, their stretches, the places on a route. */
import type { Claim, Located, RecordCommon, RecordEvent, Text } from './record-parts';

export const LINE_PRECISIONS = ['surveyed', 'approximate', 'schematic'] as const;

export type LinePrecision = (typeof LINE_PRECISIONS)[number];

export interface CableCommon extends RecordCommon {
  lengthKm?: Claim<number>;
  capacityTbps?: Claim<number>;
  fibrePairs?: Claim<number>;
  costMusd?: Claim<number>;
}

export type SubmarineCable = CableCommon;

export const TERRESTRIAL_SCOPES = ['cross-border', 'transit', 'national-backbone'] as const;

export type TerrestrialScope = (typeof TERRESTRIAL_SCOPES)[number];

export interface TerrestrialCable extends CableCommon {
  scope: TerrestrialScope;
}

/** One stretch of a cable, from one end to the other in the order of its coordinates. */
export interface Segment {
  part: 'segment';
  id: string;
  from: string;
  to: string;
  precision: LinePrecision;
  /** A stretch of a submarine system that runs over land. */
  overland?: boolean;
  /** A stretch of a terrestrial system that runs through the sea or a lake. */
  undersea?: boolean;
  /** Events of this stretch alone; a kind given here replaces the system's event of that kind. */
  events?: RecordEvent[];
  note?: Text;
}

/** A town or a border crossing on a terrestrial route. */
export interface RoutePlace {
  part: 'place';
  id: string;
  name: Text;
  country: string;
  /** Two countries where the place is the border crossing between them. */
  crossing?: [string, string];
  /** `named` where a source names the place on the route, `inferred` where geography suggests it. */
  basis: 'named' | 'inferred';
  /** Id in `geo/gateways/`, where the line passes one. */
  gateway?: string;
  located: Located;
}
