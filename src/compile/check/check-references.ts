import isoCountries from 'i18n-iso-countries';
import { KINDS } from '../../domain/kinds';
import { type Authored, type AuthoredSet, ofKind } from '../authored';
import type { Problem } from '../problem';
import { idsAmong, idsOf } from './ids-of';

/** Ids that exist, by what they name. */
interface Known {
  /** `null` where the file of organisations itself could not be used. */
  organisations: ReadonlySet<string> | null;
  landingPoints: ReadonlySet<string>;
  satellites: ReadonlySet<string>;
  /** `<kind>/<id>` */
  records: ReadonlySet<string>;
}

function isCountry(code: string): boolean {
  return isoCountries.isValid(code);
}

function checkOne(authored: Authored, known: Known): Problem[] {
  const { file, kind, id, record, segments, places } = authored;
  const problems: Problem[] = [];
  const add = (field: string, message: string, hint: string) =>
    problems.push({ file, field, message, hint });
  const noRecord = (field: string, link: string) =>
    add(field, `there is no record ${link}`, 'Write <kind>/<id> of a file in geo/.');

  record.parties.forEach((party, i) => {
    if (known.organisations?.has(party.org) === false)
      add(
        `parties[${i}].org`,
        `no organisation has the id "${party.org}"`,
        'Add it to geo/organisations.json or use the id that is there.',
      );
  });
  const codes: [string, string][] = [];
  if ('country' in record) codes.push(['country', record.country]);
  if ('countries' in record)
    record.countries.forEach((code, i) => {
      codes.push([`countries[${i}]`, code]);
    });
  if ('participants' in record)
    record.participants.forEach((participant, i) => {
      codes.push([`participants[${i}].country`, participant.country]);
      if (participant.via && known.organisations?.has(participant.via) === false)
        add(
          `participants[${i}].via`,
          `no organisation has the id "${participant.via}"`,
          'Add it to geo/organisations.json.',
        );
    });
  for (const { properties } of places) {
    codes.push([`place ${properties.id}.country`, properties.country]);
    for (const code of properties.crossing ?? [])
      codes.push([`place ${properties.id}.crossing`, code]);
  }
  for (const [field, code] of codes)
    if (!isCountry(code))
      add(field, `${code} is not a country code of ISO 3166-1`, 'Use the alpha-2 code.');

  if ('iso2' in record) {
    if (!isCountry(record.iso2))
      add('iso2', `${record.iso2} is not a code of ISO 3166-1`, 'Use the alpha-2 code.');
    else if (isoCountries.alpha2ToAlpha3(record.iso2) !== record.iso3)
      add(
        'iso3',
        `${record.iso3} does not belong to ${record.iso2}`,
        `Write ${isoCountries.alpha2ToAlpha3(record.iso2)}.`,
      );
    if (record.iso3.toLowerCase() !== id)
      add('iso3', `the file is named ${id}`, `Name it ${record.iso3.toLowerCase()}.geojson.`);
  }
  if ('satellites' in record)
    record.satellites?.forEach((link, i) => {
      if (!known.satellites.has(link.id))
        add(
          `satellites[${i}].id`,
          `no satellite has the id "${link.id}"`,
          'Add geo/satellites/<id>.geojson or mend the id.',
        );
    });
  if ('links' in record)
    record.links?.forEach((link, i) => {
      if (!known.records.has(link)) noRecord(`links[${i}]`, link);
    });
  if ('sites' in record && record.sites) {
    if (record.type !== 'programme')
      add('sites', `a hub of type ${record.type} has no sites`, 'Only a programme has them.');
    record.sites.forEach(({ record: link }, i) => {
      if (!known.records.has(link)) noRecord(`sites[${i}].record`, link);
      else if (link === `${kind}/${id}`)
        add(`sites[${i}].record`, 'is the programme itself', 'Remove it.');
      else if (record.sites?.findIndex((one) => one.record === link) !== i)
        add(`sites[${i}].record`, `${link} is named twice`, 'Keep one.');
    });
  }
  if (kind === 'submarine-cables')
    for (const { properties } of segments)
      for (const key of ['from', 'to'] as const) {
        const end = properties[key];
        if (!end.startsWith('bu:') && !known.landingPoints.has(end))
          add(
            `segment ${properties.id}.${key}`,
            `there is no landing point "${end}"`,
            `Add geo/landing-points/${end}.geojson, or write bu:<name> for a branching unit.`,
          );
      }
  if (kind === 'terrestrial-cables') {
    const own = new Set(places.map(({ properties }) => `place:${properties.id}`));
    for (const { properties } of segments)
      for (const key of ['from', 'to'] as const)
        if (!own.has(properties[key]))
          add(
            `segment ${properties.id}.${key}`,
            `this file has no ${properties[key]}`,
            'Add a Point feature with "part": "place" and that id.',
          );
  }
  const ids = [...segments, ...places].map(
    ({ properties }) => `${properties.part} ${properties.id}`,
  );
  for (const twice of new Set(ids.filter((one, i) => ids.indexOf(one) !== i)))
    add(twice, 'this id is given twice in the file', 'Give each segment and place its own id.');
  return problems;
}

const ORGANISATIONS = 'geo/organisations.json';

/**
 * Everything that is named exists: organisations, landing points, satellites, records, country codes.
 * @param unusable files that were read but whose syntax or shape is wrong; they are reported for that alone
 */
export function checkReferences(
  set: AuthoredSet,
  unusable: ReadonlySet<string> = new Set(),
): Problem[] {
  const known: Known = {
    organisations: unusable.has(ORGANISATIONS)
      ? null
      : new Set(set.organisations.map(({ id }) => id)),
    landingPoints: new Set(idsOf(set, unusable, 'landing-points')),
    satellites: new Set(idsOf(set, unusable, 'satellites')),
    records: new Set(
      KINDS.flatMap((kind) => idsOf(set, unusable, kind).map((id) => `${kind}/${id}`)),
    ),
  };
  const problems = set.records.flatMap((authored) => checkOne(authored, known));
  const used = new Set(
    ofKind(set, 'submarine-cables').flatMap(({ segments }) =>
      segments.flatMap(({ properties }) => [properties.from, properties.to]),
    ),
  );
  const areCablesKnown = idsAmong(unusable, 'submarine-cables').length === 0;
  for (const { id, file } of ofKind(set, 'landing-points'))
    if (areCablesKnown && !used.has(id))
      problems.push({
        file,
        field: '',
        message: 'no cable lands here',
        hint: 'Use it in a segment, or remove the file.',
      });
  return problems;
}
