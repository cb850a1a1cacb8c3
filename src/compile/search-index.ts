/** The index of the search field, made at build time: `search.json` of the compiled data. */
import MiniSearch from 'minisearch';
import { pinyin } from 'pinyin-pro';
import type { OrganisationDetails } from '../domain/organisation-details';
import type { Text } from '../domain/record-parts';
import { SEARCH_OPTIONS, type SearchDocument } from '../domain/search-options';
import type { Authored, AuthoredSet } from './authored';
import { type CompileContext, makeContext } from './compile-context';
import { otherNames } from './country-names';
import { organisationDetails } from './organisation-details';

const both = (text: Text | undefined): string[] =>
  text ? [text.en, ...(text.zh ? [text.zh] : [])] : [];

/** "海南—香港" as `hainan`, `xianggang`, `hainanxianggang`: neighbours, whole runs, and the whole name. */
function pinyinOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const runs = (name.match(/\p{Script=Han}+/gu) ?? []).map((run) =>
      pinyin(run, { toneType: 'none', type: 'array', v: true }),
    );
    const pairs = runs.flatMap((run) => run.slice(1).map((syllable, i) => `${run[i]}${syllable}`));
    const words = runs.map((syllables) => syllables.join(''));
    return [...pairs, ...words, words.join('')];
  });
}

function partiesOf({ record }: Authored, { organisations }: CompileContext): string[] {
  return record.parties.flatMap(({ org, unit }) => {
    const organisation = organisations.get(org);
    return [...both(organisation?.name), ...(organisation?.aliases ?? []), ...(unit ? [unit] : [])];
  });
}

function placesOf(authored: Authored, context: CompileContext, countries: CountryNames): string[] {
  const { record, segments, places } = authored;
  const ends = segments.flatMap(({ properties: { from, to } }) => [from, to]);
  const landings = ends.flatMap((end) => both(context.landingPoints.get(end)?.record.name));
  const towns = places.flatMap(({ properties }) => both(properties.name));
  const codes = [
    ...('country' in record ? [record.country] : []),
    ...ends.flatMap((end) => context.landingPoints.get(end)?.record.country ?? []),
    ...places.map(({ properties }) => properties.country),
  ];
  const lands = [...new Set(codes)].flatMap((code) => countries.get(code) ?? []);
  return [...('place' in record ? both(record.place) : []), ...landings, ...towns, ...lands];
}

type CountryNames = ReadonlyMap<string, string[]>;

const lines = (texts: readonly string[]) => [...new Set(texts)].filter(Boolean).join('\n');

/** @returns the index as JSON, for `MiniSearch.loadJS` with the same options */
export function searchIndex(set: AuthoredSet): string {
  const context = makeContext(set);
  const countries: CountryNames = new Map(
    set.records.flatMap(({ record }) =>
      'iso2' in record ? [[record.iso2, both(record.name)] as const] : [],
    ),
  );
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  for (const authored of [...set.records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    const names = both(authored.record.name);
    const { record } = authored;
    const aliases = [...record.aliases, ...('iso2' in record ? otherNames(record) : [])];
    index.add({
      id: keyOf(authored),
      name: lines(names),
      aliases: lines(aliases),
      pinyin: lines(pinyinOf([...names, ...aliases])),
      parties: lines(partiesOf(authored, context)),
      places: lines(placesOf(authored, context, countries)),
    });
  }
  for (const details of organisationDetails(set))
    index.add(organisationDocument(details, countries));
  return JSON.stringify(index);
}

/** Names of the time are written in the records: who looks for one finds the organisation too. */
function organisationDocument(
  { id, name, aliases, country, roles }: OrganisationDetails,
  countries: CountryNames,
): SearchDocument {
  const others = [...aliases, ...roles.flatMap(({ unit }) => unit ?? [])];
  return {
    id: `organisations/${id}`,
    name: lines(both(name)),
    aliases: lines(others),
    pinyin: lines(pinyinOf([...both(name), ...others])),
    parties: '',
    places: lines((country && countries.get(country)) || []),
    title: name,
  };
}

const keyOf = ({ kind, id }: Authored) => `${kind}/${id}`;
