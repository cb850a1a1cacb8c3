/** The real stories: that every slide opens, and that every source is one of the records'. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGeo } from '../../src/compile/read-geo';
import type { Source } from '../../src/domain/record-parts';
import { READER_PARAMETERS, STORY_PARAMETERS, type Story } from '../../src/domain/story';
import { decodeView, parameterNames } from '../../src/state/url-codec';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { files, stories } = readGeo(project);
const storyOf = (id: string) => stories.find((one) => one.id === id)?.value as Story;
const ids = stories.map(({ id }) => id);

const keyOf = ({ title, publisher, date }: Source) => [title, publisher, date].join('|');
const known = new Set(
  files.flatMap(({ value }) => {
    const { features, properties } = value as {
      features?: { properties: { sources: Source[] } }[];
      properties?: { sources: Source[] };
    };
    return (features?.[0]?.properties ?? properties)?.sources.map(keyOf) ?? [];
  }),
);

it.each(['ten-years', 'peace', 'stations', 'never-built'])('there is a story %s', (id) => {
  expect(ids).toContain(id);
});

describe.each(ids)('%s', (id) => {
  const { slides, sources } = storyOf(id);

  it.each(slides.map(({ id: slide, view }) => [slide, view]))(
    '%s has a view that opens',
    (_, text) => {
      const { view, problems } = decodeView(text);
      expect(problems).toEqual([]);
      expect(view).toMatchObject({ mode: 'explore', lang: 'auto', theme: 'auto', panel: null });
    },
  );

  it('rests on sources that records have', () => {
    expect(sources.map(keyOf).filter((key) => !known.has(key))).toEqual([]);
  });
});

it('every parameter of the address is one that a slide sets, or one of the reader', () => {
  const sorted = [...STORY_PARAMETERS, ...READER_PARAMETERS].sort();
  expect(sorted).toEqual(expect.arrayContaining(parameterNames().sort()));
});
