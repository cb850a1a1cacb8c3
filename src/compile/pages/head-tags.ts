/** What the head of a page says to those who link to it. */
import { escapedHtml } from '../../lib/escaped-html';
import { absolute, type Site } from './site-url';

export interface Linked {
  title: string;
  description: string;
  /** Below the site: `''` for the front page, `stories/peace/`. */
  path: string;
  /** Of 1200 by 630 pixels, below the site. */
  picture: string;
  /** Of its oEmbed answer, below the site; none for what cannot be put in a frame. */
  oembed?: string;
}

export const SITE_NAME = 'Digital Silk Road Atlas';
const SITE_DESCRIPTION =
  'The open, sourced, time-aware map of the Digital Silk Road: cables, teleports, ground stations, satellites and agreements, each with its dates and its sources.';

export const FRONT: Linked = {
  title: SITE_NAME,
  description: SITE_DESCRIPTION,
  path: '',
  picture: 'previews/front.png',
  oembed: 'oembed/front.json',
};

const META = (key: 'name' | 'property', name: string, content: string) =>
  `<meta ${key}="${name}" content="${escapedHtml(content)}" />`;

/** Lines of HTML. What needs the address of the site is left out where that is not known. */
export function headTags(page: Linked, site: Site): string[] {
  const url = absolute(site, page.path);
  const picture = absolute(site, page.picture);
  const oembed = page.oembed && absolute(site, page.oembed);
  return [
    META('property', 'og:type', page.path === '' ? 'website' : 'article'),
    META('property', 'og:site_name', SITE_NAME),
    META('property', 'og:title', page.title),
    META('property', 'og:description', page.description),
    META('name', 'twitter:card', 'summary_large_image'),
    ...(url
      ? [`<link rel="canonical" href="${escapedHtml(url)}" />`, META('property', 'og:url', url)]
      : []),
    ...(picture
      ? [
          META('property', 'og:image', picture),
          META('property', 'og:image:width', '1200'),
          META('property', 'og:image:height', '630'),
          META('property', 'og:image:alt', page.title),
        ]
      : []),
    ...(oembed
      ? [
          `<link rel="alternate" type="application/json+oembed" href="${escapedHtml(oembed)}" title="${escapedHtml(page.title)}" />`,
        ]
      : []),
  ];
}
