/** The HTML that others put in their pages. */
import { VIEW_ATTRIBUTES } from '../../embed/frame-query';
import { posterUrl } from '../../embed/poster-url';
import { sandboxOf } from '../../embed/sandbox';
import { escapedHtml } from '../../lib/escaped-html';
import { encodeView } from '../../state/url-codec';
import type { View } from '../../state/view';

export interface EmbedCode {
  /** Folder of the site, with a slash at the end. */
  base: string;
  view: View;
  /** Names the map for those who do not see it. */
  title: string;
}

/** Parameters of the screen that it was copied from. */
const OWN = ['mode', 'panel', 'cols', 'sort', 'scale', 'idle', 'ask', 'rest', 'controls'];

function parametersOf(view: View): URLSearchParams {
  const parameters = new URLSearchParams(encodeView(view));
  for (const name of OWN) parameters.delete(name);
  return parameters;
}

function attribute(name: string, value: string): string {
  return `${name}="${escapedHtml(value)}"`;
}

/** A comma and a slash may stand in a query; nothing else that is reserved may. */
function queryOf(parameters: URLSearchParams): string {
  return parameters.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
}

function addressOf(base: string, parameters: URLSearchParams): string {
  const query = queryOf(parameters);
  return query ? `${base}?${query}` : base;
}

/** Where a picture leads: the view on the atlas itself. */
function linkOf({ base, view }: EmbedCode): string {
  return addressOf(base, new URLSearchParams(encodeView(view)));
}

/** The picture nearest to the view that the site keeps. */
export function pictureAddress({ base, view }: EmbedCode): string {
  const theme = view.theme === 'dark' ? 'dark' : 'light';
  return base + posterUrl(Object.fromEntries(parametersOf(view)), theme);
}

/** A picture that leads to the view. */
export function pictureHtml(code: EmbedCode): string {
  const image = [
    '<img',
    attribute('src', pictureAddress(code)),
    attribute('alt', code.title),
    'style="max-width: 100%; height: auto"',
  ].join(' ');
  return `<a ${attribute('href', linkOf(code))}>${image}></a>`;
}

/** The element, with a picture for where no script runs. */
export function elementHtml(code: EmbedCode): string {
  const parameters = parametersOf(code.view);
  const single = VIEW_ATTRIBUTES.flatMap((name) => {
    const value = parameters.get(name);
    parameters.delete(name);
    return value === null ? [] : [attribute(name, value)];
  });
  const theme = parameters.get('theme');
  parameters.delete('theme');
  const rest = queryOf(parameters);
  const attributes = [
    ...single,
    ...(rest ? [attribute('view', rest)] : []),
    ...(theme ? [attribute('theme', theme)] : []),
    attribute('title', code.title),
  ];
  return [
    `<script type="module" ${attribute('src', `${code.base}embed.js`)}></script>`,
    `<silk-road-map ${attributes.join(' ')}>`,
    `  ${pictureHtml(code)}`,
    '</silk-road-map>',
  ].join('\n');
}

/** The query of a frame of the view. */
function frameParameters(view: View): URLSearchParams {
  return new URLSearchParams([['mode', 'embed'], ...parametersOf(view)]);
}

/** A frame without a script of ours in the page around. */
export function iframeHtml({ base, view, title }: EmbedCode): string {
  return [
    `<iframe ${attribute('src', addressOf(base, frameParameters(view)))}`,
    `  ${attribute('title', title)} width="800" height="500" loading="lazy"`,
    `  style="border: 0; width: 100%; height: auto; aspect-ratio: 8 / 5; min-height: 320px"`,
    `  allow="fullscreen" sandbox="${sandboxOf(false)}"></iframe>`,
  ].join('\n');
}
