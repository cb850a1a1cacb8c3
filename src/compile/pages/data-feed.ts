/**
 * The Atom feed of changes of the data (RFC 4287). Its entries are the lines below `### Data` in CHANGELOG.md that
 * begin with a date, `- 2026-11-21: Eleven further systems.`, and before them the version that is being built.
 */
import { escapedHtml as text } from '../../lib/escaped-html';
import { SITE_NAME } from './head-tags';
import { absolute, type Site } from './site-url';

export interface DataChange {
  /** `YYYY-MM-DD` */
  date: string;
  text: string;
}

/** The dated lines of all sections of data, in the order of the file. */
export function dataChanges(changelog: string): DataChange[] {
  const sections = changelog
    .split(/^#{2,3} /m)
    .filter((section) => /^Data\s*$/.test(section.split('\n')[0] ?? ''));
  return sections.flatMap((section) =>
    section
      .split(/^- /m)
      .slice(1)
      .flatMap((item) => {
        const [, date, told] = /^(\d{4}-\d{2}-\d{2}):\s+(.*)$/s.exec(item.trim()) ?? [];
        return date && told ? [{ date, text: told.replace(/\s+/g, ' ').trim() }] : [];
      }),
  );
}

interface DataVersion {
  version: string;
  /** `YYYY-MM-DD` */
  asOf: string;
  counts: Readonly<Record<string, number>>;
}

const URN = 'urn:digital-silk-road-atlas:data';

/** The same text gives the same id, so that a line may move in the file. */
function idOf({ date, text: told }: DataChange): string {
  const words = told.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${URN}:${date}:${words.slice(0, 8).join('-')}`;
}

export function dataFeed(changes: readonly DataChange[], data: DataVersion, site: Site): string {
  const { version, asOf, counts } = data;
  const counted = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`);
  const entries = [
    {
      id: `${URN}:${version}`,
      title: `Data version ${version}`,
      date: asOf,
      text: `Records checked up to ${asOf}: ${counted.join(', ')}.`,
    },
    ...[...changes]
      .sort((a, b) => (a.date < b.date ? 1 : -1))
      .map((change) => ({
        ...change,
        id: idOf(change),
        title: change.text.split(/(?<=[.:;])\s/)[0] ?? '',
      })),
  ];
  const updated = entries
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const link = (path: string, rel: string) =>
    `<link rel="${rel}" href="${text(absolute(site, path) ?? path)}"/>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${SITE_NAME}: data</title>`,
    `<id>${URN}</id>`,
    `<updated>${updated}T00:00:00Z</updated>`,
    `<author><name>${SITE_NAME}</name></author>`,
    link('feed.xml', 'self'),
    link('data/', 'alternate'),
    ...entries.map(({ id, title, date, text: told }) =>
      [
        '<entry>',
        `<id>${text(id)}</id>`,
        `<title>${text(title)}</title>`,
        `<updated>${date}T00:00:00Z</updated>`,
        link('data/', 'alternate'),
        `<summary>${text(told)}</summary>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
    '',
  ].join('\n');
}
