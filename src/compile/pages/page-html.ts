/** A page of plain HTML: no script, one style sheet, readable with nothing else. */
import { escapedHtml } from '../../lib/escaped-html';
import { headTags, type Linked, SITE_NAME } from './head-tags';
import { pageWords } from './page-words';
import type { Site } from './site-url';

export interface Page extends Linked {
  lang: 'en' | 'zh';
  /** The same page in the other language, below the site. */
  other?: string;
  /** HTML. Addresses begin with `{root}`, which becomes the way up to the front page. */
  body: string;
}

/** From a page below the site to its front page. */
function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

export function pageHtml(page: Page, site: Site): string {
  const { lang, other, path, title, description, body } = page;
  const words = pageWords[lang];
  const tongue = lang === 'en' ? 'zh' : 'en';
  const html = [
    '<!doctype html>',
    `<html lang="${lang === 'zh' ? 'zh-Hans' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<title>${escapedHtml(title)} · ${SITE_NAME}</title>`,
    `<meta name="description" content="${escapedHtml(description)}" />`,
    ...headTags(page, site),
    '<link rel="icon" href="{root}icon.svg" type="image/svg+xml" />',
    '<link rel="stylesheet" href="{root}pages/pages.css" />',
    `<link rel="alternate" type="application/atom+xml" href="{root}feed.xml" title="${escapedHtml(words.feed)}" />`,
    ...(other ? [`<link rel="alternate" hreflang="${tongue}" href="{root}${other}" />`] : []),
    '</head>',
    '<body>',
    '<header>',
    `<a href="{root}">${words.site}</a>`,
    '<nav>',
    `<a href="{root}stories/">${words.stories}</a>`,
    `<a href="{root}data/">${words.data}</a>`,
    `<a href="{root}docs/hosting/">${words.hosting}</a>`,
    ...(other
      ? [
          `<a href="{root}${other}" hreflang="${tongue}" lang="${tongue}">${pageWords[tongue].name}</a>`,
        ]
      : []),
    '</nav>',
    '</header>',
    '<main>',
    body,
    '</main>',
    `<footer><p>${words.foot}</p></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return html.replaceAll('{root}', wayUp(path));
}
