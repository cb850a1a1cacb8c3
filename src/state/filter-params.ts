/** Filters in the address: a parameter for each facet, its values in one order, and `opened=2013..2020`. */
import { FACETS, type Facet, type Filters, NO_FILTERS, type YearSpan } from '../domain/filter';
import { STATES } from '../domain/lifespan';
import { FIRST_MONTH, LAST_MONTH, yearOfMonth } from '../domain/month';
import { CONFIDENCES, PARTY_ROLES } from '../domain/record-parts';
import { REGION_CODES } from '../domain/regions';
import { CHINESE_ROLES } from '../domain/roles';
import { listOf } from './list-of';

export type Read = <T>(name: string, parse: (text: string) => T | null, fallback: T) => T;

const FIRST_YEAR = yearOfMonth(FIRST_MONTH);
const LAST_YEAR = yearOfMonth(LAST_MONTH);
/** Some letters in it: a number is no id. */
const ID = /^(?=.*[a-z]{2})[a-z0-9]+(-[a-z0-9]+)*$/;
const COUNTRY = /^[A-Z]{2}$/;

/** A list of words of a form, sorted, each once; what they name need not be there. */
function listLike(form: RegExp) {
  return (text: string): string[] | null => {
    const words = [...new Set(text.split(','))].sort();
    return words.every((word) => form.test(word)) ? words : null;
  };
}

const READERS: { [F in Facet]: (text: string) => Filters[F] | null } = {
  state: listOf(STATES),
  role: listOf(CHINESE_ROLES),
  org: listLike(ID),
  orgrole: listOf(PARTY_ROLES),
  country: listLike(COUNTRY),
  region: listOf(REGION_CODES),
  confidence: listOf(CONFIDENCES),
};

/** `2013..2020`, or one year. */
function readSpan(text: string): YearSpan | null {
  const [, from, to = from] = /^(\d{4})(?:\.\.(\d{4}))?$/.exec(text) ?? [];
  const span = [Number(from), Number(to)] as const;
  return FIRST_YEAR <= span[0] && span[0] <= span[1] && span[1] <= LAST_YEAR ? span : null;
}

function readFacet<F extends Facet>(read: Read, facet: F): Filters[F] {
  return read<Filters[F]>(facet, READERS[facet], NO_FILTERS[facet]);
}

/** @param read one parameter: its name, what understands it, and what holds where it is not there */
export function readFilters(read: Read): Filters {
  return {
    state: readFacet(read, 'state'),
    role: readFacet(read, 'role'),
    org: readFacet(read, 'org'),
    orgrole: readFacet(read, 'orgrole'),
    country: readFacet(read, 'country'),
    region: readFacet(read, 'region'),
    confidence: readFacet(read, 'confidence'),
    opened: read<YearSpan | null>('opened', readSpan, null),
  };
}

/** The values of a facet in the order in which they are read. */
export function inOrder<F extends Facet>(facet: F, values: Filters[F]): Filters[F] {
  return values.length > 0 ? (READERS[facet](values.join(',')) ?? values) : values;
}

/** Names of the parameters of filters. */
export const FILTER_PARAMETERS: readonly string[] = [...FACETS, 'opened'];

/** Parameters of what is chosen, in the order of the facets. */
export function writeFilters(filters: Filters): [string, string][] {
  const lists = FACETS.filter((facet) => filters[facet].length > 0).map(
    (facet): [string, string] => [facet, inOrder(facet, filters[facet]).join(',')],
  );
  const { opened } = filters;
  if (!opened) return lists;
  const [from, to] = opened;
  return [...lists, ['opened', from === to ? String(from) : `${from}..${to}`]];
}
