import { describe, expect, it } from 'vitest';
import { dataChanges, dataFeed } from '../../../../src/compile/pages/data-feed';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- 2026-01-01: no change of the data.

### Data

- 2026-11-21: Eleven further systems
  & 64 land systems. More of them.
- A line without a date.

## [0.1.0] - 2026-10-01

### Data

- 2026-10-01: First records.
`;
const data = { version: 'abc', asOf: '2026-11-21', counts: { hubs: 3 } };

describe('changes of the data', () => {
  it('are the dated lines below "Data"', () => {
    expect(dataChanges(CHANGELOG)).toEqual([
      { date: '2026-11-21', text: 'Eleven further systems & 64 land systems. More of them.' },
      { date: '2026-10-01', text: 'First records.' },
    ]);
  });

  it('are a feed, the latest first, with ids that stay', () => {
    const feed = dataFeed(dataChanges(CHANGELOG), data, { url: 'https://a.org/' });
    expect(feed).toContain('<updated>2026-11-21T00:00:00Z</updated>');
    expect(feed).toContain('<title>Eleven further systems &amp; 64 land systems.</title>');
    expect(feed).toContain('<link rel="self" href="https://a.org/feed.xml"/>');
    expect(feed.indexOf('Eleven')).toBeLessThan(feed.indexOf('First records'));
    const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('urn:digital-silk-road-atlas:data:2026-10-01:first-records');
  });

  it('are never none: the version that is built is one', () => {
    const feed = dataFeed([], data, { url: null });
    expect(feed.match(/<entry>/g)?.length).toBe(1);
    expect(feed).toContain('Records checked up to 2026-11-21: 3 hubs.');
  });
});
