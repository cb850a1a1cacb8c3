/** Records of what was agreed and when: countries, agreements, milestones. */
import type {
  Claim,
  Located,
  PointPrecision,
  RecordCommon,
  SourceNumbers,
  Text,
} from './record-parts';

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
