import type { z } from 'zod';
import type { Kind } from '../../domain/kinds';
import type { Organisation } from '../../domain/record-parts';
import type { Story } from '../../domain/story';
import type { Authored, AuthoredSet, PlaceFeature, SegmentFeature } from '../authored';
import type { Problem } from '../problem';
import type { GeoFile, GeoFiles } from '../read-geo';
import { fileSchemas, organisationsFile } from '../schema/file-schemas';
import { storyFile } from '../schema/story-schema';

/** `events[2].date` out of `['events', 2, 'date']`. */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : text ? `${text}.${String(key)}` : String(key),
    '',
  );
}

function hintFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Remove ${issue.keys.map((key) => `"${key}"`).join(', ')} or mend the spelling; geo/README.md lists the fields.`;
    case 'invalid_value':
      return `Use one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_type':
      return `Give it as ${issue.expected}; geo/README.md shows the shape.`;
    default:
      return 'geo/README.md shows the shape.';
  }
}

type Issue = z.core.$ZodIssue;

/** That a feature is not the part which a branch of the union stands for. */
function partIssue(branch: readonly Issue[]): z.core.$ZodIssueInvalidValue | undefined {
  return branch.find(
    (issue): issue is z.core.$ZodIssueInvalidValue =>
      issue.code === 'invalid_value' && issue.path.at(-1) === 'part',
  );
}

/** A union of parts fails as a whole; the branch whose `part` is right says what is meant. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap(flatten));
  const wrong = branches.flatMap((branch) => partIssue(branch) ?? []);
  const [first] = wrong;
  const meant = branches.find((branch) => !partIssue(branch)) ?? [
    ...(first ? [{ ...first, values: wrong.flatMap(({ values }) => values) }] : []),
  ];
  return meant.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
}

function toProblems(file: string, error: z.ZodError): Problem[] {
  return error.issues.flatMap(flatten).map((issue) => ({
    file,
    field: fieldOf(issue.path),
    message: issue.message,
    hint: hintFor(issue),
  }));
}

interface Feature {
  properties: unknown;
  geometry: { type: string; coordinates: unknown } | null;
}

function toAuthored({ file, kind, id }: GeoFile, value: unknown): Authored {
  const { features } = value as { features?: Feature[] };
  const [head, ...parts] = features ?? [value as Feature];
  const isPart = (name: string) => (part: Feature) =>
    (part.properties as { part: string }).part === name;
  return {
    file,
    kind,
    id,
    record: head?.properties as Authored['record'],
    point:
      head?.geometry?.type === 'Point' ? (head.geometry.coordinates as [number, number]) : null,
    segments: parts.filter(isPart('segment')) as unknown as SegmentFeature[],
    places: parts.filter(isPart('place')) as unknown as PlaceFeature[],
  };
}

/** Every file against the schema of its folder; what passes goes on to the other checks. */
export function checkShape(read: GeoFiles): { set: AuthoredSet; problems: Problem[] } {
  const problems: Problem[] = [];
  const records: Authored[] = [];
  for (const geoFile of read.files) {
    const schema: z.ZodType = fileSchemas[geoFile.kind as Kind];
    const result = schema.safeParse(geoFile.value);
    if (result.success) records.push(toAuthored(geoFile, result.data));
    else problems.push(...toProblems(geoFile.file, result.error));
  }
  const stories = read.stories.flatMap(({ file, id, value }) => {
    const result = storyFile.safeParse(value);
    if (result.success) return [{ file, id, story: result.data as Story }];
    problems.push(...toProblems(file, result.error));
    return [];
  });
  for (const { file, id } of [...read.files, ...read.stories])
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      problems.push({
        file,
        field: '',
        message: 'the file name is the id and is not kebab-case',
        hint: 'Rename it with a-z, 0-9 and single hyphens.',
      });
  const organisations = organisationsFile.safeParse(read.organisations);
  if (!organisations.success)
    problems.push(...toProblems('geo/organisations.json', organisations.error));
  return {
    set: {
      records,
      organisations: organisations.success ? (organisations.data as Organisation[]) : [],
      stories,
    },
    problems,
  };
}
