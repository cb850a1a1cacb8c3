/**
 * `npm run pages:build [folder]`: writes the static pages into the built site (`dist`), and into its front page what it
 * says to those who link to it. After `vite build`. `SITE_URL` is the public address of the site.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FRONT, headTags } from '../pages/head-tags';
import { siteFiles } from '../pages/site-files';
import { readSite } from '../pages/site-url';
import { writeFiles } from '../write-files';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const site = readSite();
/** In `index.html`; what stands between is written anew each time. */
const PLACE = /(<!--site-->)[\s\S]*(<!--\/site-->)/;

const front = join(out, 'index.html');
const html = readFileSync(front, 'utf8');
if (!PLACE.test(html)) throw new Error(`${front} has no place for what it says to those who link`);
const tags = headTags(FRONT, site).map((tag) => `    ${tag}\n`);
writeFileSync(
  front,
  html.replace(PLACE, (_, from: string, to: string) => `${from}\n${tags.join('')}    ${to}`),
);
const files = siteFiles(root, site);
writeFiles(out, files);
console.info(`pages: ${files.size} files beside the atlas`);
if (site.url === null)
  console.warn(
    'pages: SITE_URL is not set, so there are no canonical addresses, no pictures for links and no oEmbed',
  );
