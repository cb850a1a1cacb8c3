/**
 * The compiled dataset: what the map, the clock and the lists need of every record, and no more. The
 * rest of a record (texts, parties, sources) is fetched when its panel opens.
 */

import type { AgreementRelation, CountryAgreementType, OfficialTotal } from './agreement-records';
import type { LinePrecision } from './cable-records';
import type { Kind } from './kinds';
import type { Phase, WrittenDate } from './lifespan';
import type { Confidence, PartyRole, PointPrecision, Text } from './record-parts';
import type { ChineseRole } from './roles';

/** A stretch of a line with a life of its own. */
export interface SegmentEntity {
  id: string;
  from: string;
  to: string;
  precision: LinePrecision;
  /**
   * The line with the vertices that a map of the world needs: longitude, latitude, longitude, latitude, ...; longitudes
   * run on past 180 degrees. `Paths` have all of them.
   */
  overview: number[];
  /** Length along all the vertices, a whole number. */
  km: number;
  phases: Phase[];
  openedDay: number | null;
}

/** A cut whose place is known, while it lasts. */
export interface Cut {
  lon: number;
  lat: number;
  fromDay: number;
  toDay: number;
}

/** An agreement as the fill and the arcs count it. */
export interface AgreementSpan {
  type: CountryAgreementType;
  fromDay: number;
  toDay: number;
  /** The agreement of several states that it is, by id. */
  joint?: string;
  /** The country takes part only through an organisation of states. */
  isVia?: true;
}

/** A country whose shape is too small to be seen or hit on a map of the world. */
export interface SmallShape {
  /** Its shape is wider than a few pixels from this zoom on. */
  untilZoom: number;
  /** The basemap writes its name from this zoom on. */
  namedFromZoom: number;
}

/** An official total as lists show it without its record. */
export interface TotalFigure
  extends Pick<OfficialTotal, 'value' | 'unit' | 'asOf' | 'itemises' | 'beside'> {
  /** Who published it. */
  publisher: string;
  /** Keys of the records that can be named of it; left out where none is itemised. */
  named?: EntityKey[];
}

export interface Entity {
  kind: Kind;
  id: string;
  name: Text;
  aliases: string[];
  phases: Phase[];
  openedDay: number | null;
  /** The date of its opening as it is written, signing for what is signed; milestones have `date`. */
  opened?: WrittenDate;
  /** ISO 3166-1 alpha-2 of every country it touches. */
  countries: string[];
  chineseRoles: ChineseRole[];
  /** Use of a station, type of a hub, scope of a cable, orbit of a satellite. */
  variant?: string;
  point?: [number, number];
  precision?: PointPrecision;
  segments?: SegmentEntity[];
  cuts?: Cut[];
  /** Cables: the length that a source gives. */
  lengthKm?: number;
  /** Ids of the organisations that take part in it by what they are in it, each once. */
  parties?: Partial<Record<PartyRole, string[]>>;
  confidence: Confidence;
  /** Satellites that a station serves; the reverse is an index. */
  satellites?: string[];
  /** Programmes: what belongs to them; the reverse is an index. */
  sites?: EntityKey[];
  /** A station that moves with its ship: its point is the home port. */
  isAboard?: true;
  /** LEO satellites: height above ground. */
  altitudeKm?: number;
  /** Countries: `[west, south, east, north]` of the main parts of their land. */
  bounds?: [number, number, number, number];
  /** Countries: what they signed. */
  agreements?: AgreementSpan[];
  /** Countries: those to compare with, by ISO code: across a land border, or for islands alike in the region. */
  neighbours?: string[];
  small?: SmallShape;
  /** Agreements: capitals that an arc runs to, by ISO code. */
  participants?: string[];
  /** Agreements: participants that take part only through an organisation of states. */
  via?: string[];
  /** Agreements: days on which participants joined that were not there from the start. */
  joined?: Record<string, number>;
  total?: TotalFigure;
  /** Agreements: what they are to others; the other direction is an index. */
  relations?: Pick<AgreementRelation, 'kind' | 'agreement'>[];
  /** Land cables: the gateways that they pass, each with the end of segments that stands for it. */
  gateways?: { id: string; at: string }[];
  /** Milestones: the precision with which `openedDay` is known lies in the date's own text. */
  date?: string;
}

export interface Dataset {
  /** Hash of the compiled content. */
  version: string;
  /** The latest day on which a record was checked, `YYYY-MM-DD`. */
  asOf: string;
  entities: Entity[];
}

export type EntityKey = `${Kind}/${string}`;

export function keyOf({ kind, id }: { kind: Kind; id: string }): EntityKey {
  return `${kind}/${id}`;
}
