/** Answers of oEmbed (version 1.0, type "rich") as static files: `oembed/front.json`, `oembed/stories/<id>.json`. */

import { escapedHtml } from '../../lib/escaped-html';
import type { NamedStory } from '../named-story';
import { PREVIEW_SIZE } from '../pictures/preview-size';
import { FRONT, type Linked, SITE_NAME } from './head-tags';
import { absolute, type Site } from './site-url';

const FRAME = { width: 960, height: 540 };

function answer({ title, picture }: Linked, query: string, site: Site): string {
  const src = absolute(site, query);
  const html = `<iframe src="${escapedHtml(src ?? '')}" width="${FRAME.width}" height="${FRAME.height}" title="${escapedHtml(title)}" loading="lazy" allow="fullscreen"></iframe>`;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: SITE_NAME,
      provider_url: site.url,
      html,
      ...FRAME,
      thumbnail_url: absolute(site, picture),
      thumbnail_width: PREVIEW_SIZE.width,
      thumbnail_height: PREVIEW_SIZE.height,
    },
    null,
    2,
  )}\n`;
}

/** By path; none where the address of the site is not known. */
export function oembedFiles(stories: readonly NamedStory[], site: Site): Map<string, string> {
  if (site.url === null) return new Map();
  return new Map([
    ['oembed/front.json', answer(FRONT, '?mode=embed', site)],
    ...stories.map(({ id, story }): [string, string] => {
      const page = {
        title: story.name.en,
        description: story.description.en,
        path: `stories/${id}/`,
        picture: `previews/stories/${id}.png`,
      };
      return [`oembed/stories/${id}.json`, answer(page, `?mode=embed&story=${id}`, site)];
    }),
  ]);
}
