/** Every file that stands beside the atlas in the built site and is no picture, by path. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { contentOf } from '../../domain/data-file';
import type { NamedStory } from '../named-story';
import { dataChanges, dataFeed } from './data-feed';
import { dataPage, hostingPage, messagesPage } from './doc-pages';
import { headersFile, nginxFile } from './host-files';
import { oembedFiles } from './oembed';
import { pageHtml } from './page-html';
import { pageStyle } from './page-style';
import type { Site } from './site-url';
import { storyPages } from './story-pages';

const require = createRequire(import.meta.url);
const FONTS = ['latin', 'latin-ext'];

interface DataIndex {
  version: string;
  asOf: string;
  counts: Record<string, number>;
}

/** @param root of the project, whose data have been built */
export function siteFiles(root: string, site: Site): Map<string, string | Buffer> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const data = (path: string) => read(join('public/data/v1', path));
  const index = JSON.parse(data('index.json')) as DataIndex;
  const stories = contentOf<{ id: string }[]>(JSON.parse(data('stories.json'))).map(
    ({ id }): NamedStory => ({ id, story: contentOf(JSON.parse(data(`stories/${id}.json`))) }),
  );
  const columns = new Map(
    Object.keys(index.counts).map((kind) => {
      const [head = ''] = data(`${kind}.csv`).split('\n');
      return [kind, head.trim().split(',')] as const;
    }),
  );
  const pages = [
    ...storyPages(stories),
    dataPage({ ...index, readme: data('README.md'), columns }, site),
    hostingPage(index, site),
    messagesPage(site),
  ];
  const host = site.url ? new URL(site.url).host : 'atlas.example.org';
  return new Map<string, string | Buffer>([
    ...pages.map((page) => [`${page.path}index.html`, pageHtml(page, site)] as const),
    ...oembedFiles(stories, site),
    ['feed.xml', dataFeed(dataChanges(read('CHANGELOG.md')), index, site)],
    ['_headers', headersFile()],
    ['docs/hosting/nginx.conf', nginxFile(host)],
    ['pages/pages.css', pageStyle()],
    ...FONTS.map((script) => {
      const file = `@fontsource-variable/encode-sans/files/encode-sans-${script}-wdth-normal.woff2`;
      return [`pages/encode-sans-${script}.woff2`, readFileSync(require.resolve(file))] as const;
    }),
  ]);
}
