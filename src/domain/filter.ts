/**
 * What records are chosen by: within a facet any of its values, across facets all of them; a facet of which
 * nothing is chosen does not restrict. Kinds of record and of site are the layers and switches of the view.
 */
import type { State } from './lifespan';
import type { Confidence, PartyRole } from './record-parts';
import type { Region } from './regions';
import type { ChineseRole } from './roles';

/** The values of each facet, under the names that they have in the address. */
export interface FacetValues {
  /** On the day of the clock. */
  state: State;
  role: ChineseRole;
  /** Id of an organisation that takes part. */
  org: string;
  /** As what it takes part; with `org`, as what one of those chosen does. */
  orgrole: PartyRole;
  /** ISO 3166-1 alpha-2. */
  country: string;
  region: Region;
  confidence: Confidence;
}

export type Facet = keyof FacetValues;

/** First and last year, both inclusive. */
export type YearSpan = readonly [from: number, to: number];

export type Filters = { readonly [F in Facet]: readonly FacetValues[F][] } & {
  /** Years in which a thing opened; what has no day of opening is in none. */
  readonly opened: YearSpan | null;
};

/** In the order of the panel and of the address. */
export const FACETS = [
  'state',
  'role',
  'org',
  'orgrole',
  'country',
  'region',
  'confidence',
] as const satisfies readonly Facet[];

export const NO_FILTERS: Filters = {
  state: [],
  role: [],
  org: [],
  orgrole: [],
  country: [],
  region: [],
  opened: null,
  confidence: [],
};

export function isFiltering(filters: Filters): boolean {
  return filters.opened !== null || FACETS.some((facet) => filters[facet].length > 0);
}
