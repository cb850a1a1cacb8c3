import type { Authored } from '../authored';
import type { Problem } from '../problem';

interface Citation {
  field: string;
  number: number;
}

/** Every `sources: [n]` below a value, with its path; the record's own list of sources is no citation. */
function citationsIn(value: unknown, path: string): Citation[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => citationsIn(item, `${path}[${i}]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, below]) => {
    const field = path ? `${path}.${key}` : key;
    if (key !== 'sources' || !Array.isArray(below)) return citationsIn(below, field);
    return below.flatMap((number, i) =>
      typeof number === 'number' ? [{ field: `${field}[${i}]`, number }] : [],
    );
  });
}

/** Every citation points at a source of the record, and every source is cited. */
export function checkSources(authored: Authored): Problem[] {
  const { file, record, segments, places } = authored;
  const count = record.sources.length;
  const citations = [
    ...citationsIn(record, ''),
    ...segments.flatMap(({ properties }) => citationsIn(properties, `segment ${properties.id}`)),
    ...places.flatMap(({ properties }) => citationsIn(properties, `place ${properties.id}`)),
  ];
  const problems: Problem[] = citations
    .filter(({ number }) => number > count)
    .map(({ field, number }) => ({
      file,
      field,
      message: `cites source ${number}, but the record has ${count}`,
      hint: 'Sources are numbered from 1 in the order of the record; mend the number or add the source.',
    }));
  const cited = new Set(citations.map(({ number }) => number));
  record.sources.forEach((source, i) => {
    if (!cited.has(i + 1))
      problems.push({
        file,
        field: `sources[${i}]`,
        message: `nothing cites source ${i + 1} ("${source.title}")`,
        hint: 'Cite it where it supports a claim, or remove it (and renumber those after it).',
      });
  });
  return problems;
}
