/**
 * How records are made findable: the same words on both sides, when the index is built and when it is
 * asked. Words of any script are cut at what is neither letter nor digit and lose case and accents; Chinese, which
 * has no spaces, is cut into pairs of neighbours.
 */
import type { Options } from 'minisearch';
import type { Text } from './record-parts';

/** One record or organisation as the index sees it; lists are joined by line breaks, so that no pair spans two names. */
export interface SearchDocument {
  /** `<kind>/<id>`; an organisation is `organisations/<id>` */
  id: string;
  name: string;
  aliases: string;
  /** Chinese names in letters, without tones: by syllable and as one word. */
  pinyin: string;
  /** Organisations with a role, under their names of the time too. */
  parties: string;
  /** Towns, landing points and countries. */
  places: string;
  /** Of an organisation alone, as an answer shows it: the dataset has no organisations. */
  title?: Text;
}

/** Longer names are never typed as one word. */
const MAX_JOINED = 24;

const HAN = /\p{Script=Han}/u;

/** @returns words in lower case without accents; "SEA-ME-WE 5" gives `sea`, `me`, `we` and `5` */
export function searchTerms(text: string): string[] {
  return text.split('\n').flatMap((name) => {
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const runs = plain.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
    return runs.flatMap((run) => (HAN.test(run) ? hanTerms(run) : [run]));
  });
}

/** For the index also each name in one word: "SEA-ME-WE 5" is written "seamewe5" as well. */
function indexTerms(text: string): string[] {
  const joined = text.split('\n').flatMap((name) => {
    const words = searchTerms(name).filter((term) => !HAN.test(term));
    const word = words.join('');
    return words.length > 1 && word.length <= MAX_JOINED ? [word] : [];
  });
  return [...searchTerms(text), ...joined];
}

function hanTerms(run: string): string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, i) => `${characters[i]}${character}`);
  return characters.length === 1 ? characters : pairs;
}

export const SEARCH_OPTIONS: Options<SearchDocument> = {
  fields: ['name', 'aliases', 'pinyin', 'parties', 'places'],
  storeFields: ['title'],
  tokenize: indexTerms,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: searchTerms,
    boost: { name: 6, aliases: 5, pinyin: 3, parties: 1.5, places: 1 },
    // A single Chinese character finds the pairs that begin with it.
    prefix: (term) => !HAN.test(term) || [...term].length === 1,
    // One slip in a word of five letters or more, none in short names and numbers.
    fuzzy: (term) => (HAN.test(term) || term.length < 5 || /\d/.test(term) ? false : 0.2),
  },
};
