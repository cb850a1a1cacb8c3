/** Asks the index that was made at build time. */
import MiniSearch from 'minisearch';
import type { Text } from '../domain/record-parts';
import { SEARCH_OPTIONS, type SearchDocument, searchTerms } from '../domain/search-options';

export type SearchIndex = MiniSearch<SearchDocument>;

/** @param json `search.json` of the compiled data, parsed; throws where it is no index of this version */
export function loadSearchIndex(json: unknown): SearchIndex {
  return MiniSearch.loadJS<SearchDocument>(json as never, SEARCH_OPTIONS);
}

export interface SearchHit {
  key: string;
  title?: Text;
}

/** A country whose whole name was typed comes before all that lies in it. */
const COUNTRY_BOOST = 4;

/**
 * Keys of records and organisations, best first. What has every word comes alone; only where nothing does, what has some.
 * @returns `<kind>/<id>`, and the name of what the dataset does not have
 */
export function searchAll(index: SearchIndex, query: string): SearchHit[] {
  if (searchTerms(query).length === 0) return [];
  const boostDocument = (id: string) => (id.startsWith('countries/') ? COUNTRY_BOOST : 1);
  const all = index.search(query, { combineWith: 'AND', boostDocument });
  const found = all.length > 0 ? all : index.search(query, { combineWith: 'OR', boostDocument });
  return found.map(({ id, title }) => ({ key: id as string, ...(title ? { title } : {}) }));
}
