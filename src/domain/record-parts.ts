/**
 * Authored records: the shape of one file in `geo/`, and here what all kinds share. The zod schemas in
 * `compile/schema` are the checked form of the same shapes; `geo/README.md` explains them to authors. Countries are
 * ISO 3166-1 alpha-2.
 */

/** A text in the languages of the interface. English is always there. */
export interface Text {
  en: string;
  zh?: string;
}

/** Numbers of sources, 1-based, in the record's own `sources`. */
export type SourceNumbers = number[];

/** A single sourced fact. */
export interface Claim<T> {
  value: T;
  sources: SourceNumbers;
  note?: Text;
}

export const PARTY_ROLES = [
  'owner',
  'supplier',
  'financier',
  'operator',
  'builder',
  'partner',
  'host',
  'user',
  // in a tender that came to no award
  'bidder',
] as const;

export type PartyRole = (typeof PARTY_ROLES)[number];

export interface Party {
  /** Id in `geo/organisations.json`. */
  org: string;
  role: PartyRole;
  /** The unit of the organisation, or its name at the time, where it differs. */
  unit?: string;
  note?: Text;
  sources: SourceNumbers;
}

export const EVENT_KINDS = [
  'announced',
  'contracted',
  'construction-started',
  'landed',
  'launched',
  'in-service',
  'extended',
  'handed-over',
  'outage',
  'withdrawn',
  'suspended',
  'cancelled',
  'retired',
  'signed',
  'adopted',
  'in-force',
  'reported',
  'ended',
  'happened',
] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

export const PRECISIONS = ['exact', 'site', 'town', 'country'] as const;

export type PointPrecision = (typeof PRECISIONS)[number];

/** How a coordinate is known. */
export interface Located {
  note: Text;
  sources: SourceNumbers;
}

export interface RecordEvent {
  /** EDTF subset: `2017`, `2017-06`, `2017-06-03`, each with optional `~` or `?`. */
  date: string;
  /** Outages only: when it was mended. Left out where no source says. */
  end?: string;
  kind: EventKind;
  note?: Text;
  /** It was so by this date; when it began is not known. The label then says "by 2019". */
  by?: boolean;
  /** `true` on the event that counts where sources disagree; `false` on the others. */
  primary?: boolean;
  /** Where it happened, for a cut whose place is known. */
  at?: { lon: number; lat: number; precision: PointPrecision; located: Located };
  sources: SourceNumbers;
}

export const SOURCE_KINDS = [
  'official',
  'company',
  'press',
  'reference',
  'dataset',
  'academic',
] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  title: string;
  publisher: string;
  /** EDTF subset, or `null` where the source bears no date. */
  date: string | null;
  /** BCP 47, for instance `en`, `zh`, `fr`. */
  language: string;
  kind: SourceKind;
  /** The publisher's own address; left out where only a third-party copy was seen. */
  url?: string;
  /** What was read in it, in a few words. */
  supports: string;
}

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export type Confidence = (typeof CONFIDENCES)[number];

export interface RecordCommon {
  name: Text;
  aliases: string[];
  parties: Party[];
  events: RecordEvent[];
  sources: Source[];
  confidence: Confidence;
  /** The day a person last checked the record, `YYYY-MM-DD`. */
  checked: string;
  notes?: Text;
}

export interface Organisation {
  id: string;
  name: Text;
  aliases: string[];
  /** ISO 3166-1 alpha-2; `null` for a body of several states; left out where it is not known. */
  country?: string | null;
}
