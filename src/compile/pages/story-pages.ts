/** Stories to read without a script: `stories/`, `stories/<id>/`, and both in Chinese below `zh/`. */
import { splitNotes } from '../../domain/noted-text';
import type { Source } from '../../domain/record-parts';
import type { Slide } from '../../domain/story';
import { escapedHtml as text } from '../../lib/escaped-html';
import type { NamedStory } from '../named-story';
import type { Page } from './page-html';
import { pageWords } from './page-words';

type Lang = Page['lang'];
const LANGUAGES: readonly Lang[] = ['en', 'zh'];

/** Of a story, or of the list of all where `id` is `''`. */
function pathOf(id: string, lang: Lang): string {
  return `stories/${id ? `${id}/` : ''}${lang === 'zh' ? 'zh/' : ''}`;
}

const otherOf = (lang: Lang): Lang => (lang === 'en' ? 'zh' : 'en');

function paragraph(noted: string): string {
  const pieces = splitNotes(noted).map((piece) =>
    typeof piece === 'number' ? `<sup><a href="#source-${piece}">${piece}</a></sup>` : text(piece),
  );
  return `<p>${pieces.join('')}</p>`;
}

/** Only what is on the web is a link. */
function sourceLine({ title, publisher, date, language, url }: Source): string {
  const isWeb = url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  const named = `<cite lang="${text(language)}">${text(title)}</cite>`;
  const linked = isWeb ? `<a href="${text(url)}" rel="noopener">${named}</a>` : named;
  return [linked, text(publisher), ...(date ? [text(date)] : [])].join(', ');
}

function slideHtml(
  { id, title, text: told, view }: Slide,
  number: number,
  story: string,
  lang: Lang,
) {
  const words = pageWords[lang];
  const address = text(`?${view}${lang === 'zh' ? '&lang=zh' : ''}`);
  return [
    `<section id="${text(id)}">`,
    `<h2>${number}. ${text(title[lang])}</h2>`,
    '<figure>',
    `<img src="{root}previews/stories/${story}/${number}.svg" width="1200" height="630" loading="${number > 1 ? 'lazy' : 'eager'}" alt="" />`,
    `<figcaption><a href="{root}${address}">${words.openView}</a></figcaption>`,
    '</figure>',
    paragraph(told[lang]),
    '</section>',
  ].join('\n');
}

function storyPage({ id, story }: NamedStory, lang: Lang): Page {
  const words = pageWords[lang];
  const open = `?mode=present&story=${id}${lang === 'zh' ? '&lang=zh' : ''}`;
  const sources = story.sources.map(
    (source, i) => `<li id="source-${i + 1}">${sourceLine(source)}</li>`,
  );
  return {
    lang,
    other: pathOf(id, otherOf(lang)),
    title: story.name[lang],
    description: story.description[lang],
    path: pathOf(id, lang),
    picture: `previews/stories/${id}.png`,
    ...(lang === 'en' ? { oembed: `oembed/stories/${id}.json` } : {}),
    body: [
      `<h1>${text(story.name[lang])}</h1>`,
      `<p class="lead">${text(story.description[lang])}</p>`,
      `<p><a class="action" href="{root}${text(open)}">${words.openStory}</a></p>`,
      ...story.slides.map((slide, i) => slideHtml(slide, i + 1, id, lang)),
      `<h2>${words.sources}</h2>`,
      `<ol class="sources">${sources.join('\n')}</ol>`,
      `<p class="note">${words.checked} ${text(story.checked)}.</p>`,
    ].join('\n'),
  };
}

function listPage(stories: readonly NamedStory[], lang: Lang): Page {
  const words = pageWords[lang];
  const cards = stories.map(({ id, story }) =>
    [
      '<li>',
      `<a href="{root}${pathOf(id, lang)}"><img src="{root}previews/stories/${id}.png" width="1200" height="630" loading="lazy" alt="" />`,
      `${text(story.name[lang])}</a>`,
      `<p>${text(story.description[lang])}</p>`,
      '</li>',
    ].join('\n'),
  );
  return {
    lang,
    other: pathOf('', otherOf(lang)),
    title: words.storiesTitle,
    description: words.storiesText,
    path: pathOf('', lang),
    picture: 'previews/front.png',
    body: [
      `<h1>${words.storiesTitle}</h1>`,
      `<p class="lead">${words.storiesText}</p>`,
      `<ul class="cards">${cards.join('\n')}</ul>`,
    ].join('\n'),
  };
}

export function storyPages(stories: readonly NamedStory[]): Page[] {
  return LANGUAGES.flatMap((lang) => [
    listPage(stories, lang),
    ...stories.map((story) => storyPage(story, lang)),
  ]);
}
