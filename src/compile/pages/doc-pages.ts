/** Pages written as Markdown: data for developers, and for hosts. */
import { readFileSync } from 'node:fs';
import { markdownHtml } from './markdown';
import type { Page } from './page-html';
import { POLICY } from './policy';
import type { Site } from './site-url';

const EXAMPLE = 'https://atlas.example.org/';

export interface DataFacts {
  version: string;
  asOf: string;
  /** README of the download. */
  readme: string;
  /** Column names of each CSV file, by kind. */
  columns: ReadonlyMap<string, readonly string[]>;
}

function read(name: string, values: Record<string, string>): string {
  const source = readFileSync(new URL(name, import.meta.url), 'utf8');
  // `{root}` is left to the page.
  return source.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

function columnTable(columns: DataFacts['columns']): string {
  const rows = [...columns].map(
    ([kind, names]) =>
      `| [${kind}.csv]({root}data/v1/${kind}.csv), [GeoJSON]({root}data/v1/${kind}.geojson), [schema]({root}data/v1/schema/${kind}.json) | ${names.map((name) => `\`${name}\``).join(' ')} |`,
  );
  return ['## Files and columns', '', '| file | columns |', '|---|---|', ...rows, ''].join('\n');
}

export function dataPage({ version, asOf, readme, columns }: DataFacts, site: Site): Page {
  const values = { site: site.url ?? EXAMPLE, version, asOf };
  // The README's own head repeats what stands above.
  const meaning = readme.slice(readme.indexOf('## Columns and properties'));
  return {
    lang: 'en',
    title: 'Data for developers',
    description:
      'Every record with every source as GeoJSON and CSV: files, columns, schemas, licence, versions, examples.',
    path: 'data/',
    picture: 'previews/front.png',
    body: markdownHtml([read('data.md', values), columnTable(columns), meaning].join('\n')),
  };
}

export function hostingPage({ version }: Pick<DataFacts, 'version'>, site: Site): Page {
  const url = site.url ?? EXAMPLE;
  const csp = `Content-Security-Policy: ${POLICY.replaceAll('; ', ';\n  ')}`;
  return {
    lang: 'en',
    title: 'For hosts',
    description:
      'Headers, caching, range requests and ready configurations for those who host or embed the atlas.',
    path: 'docs/hosting/',
    picture: 'previews/front.png',
    body: markdownHtml(
      read('hosting.md', { site: url, version, origin: new URL(url).origin, csp }),
    ),
  };
}

export function messagesPage(site: Site): Page {
  const url = site.url ?? EXAMPLE;
  return {
    lang: 'en',
    title: 'Messages',
    description:
      'How a page steers an embedded map and hears from it: commands, events, types, version 1 of the messages.',
    path: 'docs/messages/',
    picture: 'previews/front.png',
    body: markdownHtml(read('messages.md', { site: url, origin: new URL(url).origin })),
  };
}
