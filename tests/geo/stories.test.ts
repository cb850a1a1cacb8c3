/** The real stories: that every slide opens, and that every source is one of the records'. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGeo } from '../../src/compile/read-geo';
import { LAYER_IDS } from '../../src/domain/layer-id';
import type { Source } from '../../src/domain/records';
import { READER_PARAMETERS, STORY_PARAMETERS, type Story } from '../../src/domain/story';
import { decodeView, encodeView } from '../../src/state/url-codec';
import { DEFAULT_VIEW } from '../../src/state/view';

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

it('a slide can set whatever the address can say, but for what is the reader’s', () => {
  const full = encodeView({
    ...DEFAULT_VIEW,
    mode: 'present',
    lang: 'zh',
    theme: 'dark',
    projection: 'globe',
    camera: { lng: 1, lat: 2, zoom: 3 },
    layers: LAYER_IDS,
    hidden: ['hubs.programme'],
    clock: 'window',
    date: 2017 * 12,
    from: 2016 * 12,
    selection: { kind: 'hubs', id: 'x' },
    panel: 'list',
    colour: 'supplier',
    fill: 'membership',
  });
  expect([...STORY_PARAMETERS, ...READER_PARAMETERS]).toEqual(
    expect.arrayContaining([...new URLSearchParams(full).keys()]),
  );
});
