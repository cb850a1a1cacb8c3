/**
 * The built page is put in order so that its first picture waits for nothing else: what stands before any script runs is
 * asked for at once, and the page's own code is fetched beside it, but made ready only after it (`src/app/start.ts`).
 */

/** Of an element as it is written in the page: the value, or nothing. */
function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** Media Queries 4, `<media-condition>`: a list of queries as one condition, which may be joined to others. */
function conditionOf(media: string): string {
  const queries = media.split(',').map((query) => `(${query.trim()})`);
  return queries.length === 1 ? queries.join() : `(${queries.join(' or ')})`;
}

/**
 * Links that ask for just the picture that the page's `<picture>` takes: each source holds where none before it does.
 * @param html page with one `<picture>`, its sources with `media`, before an `<img>` with `srcset`
 * @throws Error where there is none
 */
export function pictureLinks(html: string): string[] {
  const picture = /<picture[^>]*>([\s\S]*?)<\/picture>/.exec(html)?.[1] ?? '';
  const sources = picture.match(/<(source|img)\s[^>]*>/g) ?? [];
  if (sources.length === 0) throw new Error('index.html has no <picture> to stand first');
  const before: string[] = [];
  return sources.map((tag) => {
    const media = attribute(tag, 'media');
    const sizes = attribute(tag, 'sizes');
    const here = [...before.map((one) => `(not ${one})`), ...(media ? [conditionOf(media)] : [])];
    if (media) before.push(conditionOf(media));
    return `<link rel="preload" as="image" fetchpriority="high" imagesrcset="${attribute(tag, 'srcset')}"${
      sizes ? ` imagesizes="${sizes}"` : ''
    } media="${here.join(' and ')}" />`;
  });
}

const PAGE = /<script type="module" crossorigin src="(\.\/assets\/[^"]+)"><\/script>/;

/**
 * The page's own script is started by another one, and all that is fetched ahead of it is fetched only: a module that is
 * preloaded is compiled too, on the cores that the first picture is drawn with.
 * @param starter address of `src/app/start.ts` as built
 * @throws Error where the page has no script of its own
 */
export function pageAfterPicture(html: string, starter: string): string {
  if (!PAGE.test(html)) throw new Error('index.html has no script of the page');
  return html
    .replaceAll('rel="modulepreload"', 'rel="preload" as="script"')
    .replace(
      PAGE,
      `<link rel="preload" as="script" crossorigin href="$1">\n    <script type="module" crossorigin src="${starter}" data-page="$1"></script>`,
    );
}
