/** A page for print: a picture with title, date, legend, sources and imprint. */
import { escaped } from '../lib/escaped';
import { drawView, type PictureParts } from './draw-picture';
import type { Page } from './lay-page';
import { addSample } from './legend';
import { PAGE_FONTS } from './page-fonts';
import type { PictureView } from './picture-view';
import { type PictureTheme, Sheet } from './sheet';

const UNITS = 4;
/** The ground of a legend that is drawn by itself reaches so far around the picture, pixels. */
const KEY_PX = 10;

interface PageOptions {
  theme: PictureTheme;
  /** The typeface as a data address, for a picture that cannot ask for it. */
  font?: string | undefined;
  /** What is drawn; without it the picture's place stays empty. */
  /** All but the legend; or the legend alone, on a ground that reaches under the picture. */
  part?: 'words' | 'key';
  picture?: { view: PictureView; parts: Omit<PictureParts, 'units'> };
}

/** @returns an SVG of the page's size */
export function drawPage(
  page: Page,
  title: string,
  { theme, font, part, picture }: PageOptions,
): string {
  const sheet = new Sheet(theme, UNITS, true);
  const { x, y, width, height } = page.map;
  const box = (more: string) =>
    `<rect ${more} x="${sheet.px(x)}" y="${sheet.px(y)}" width="${sheet.px(width)}" height="${sheet.px(height)}"/>`;
  if (font)
    sheet.rule(
      '@font-face',
      `font-family:'Encode Sans Variable';font-weight:100 900;font-stretch:75% 125%;src:url(${font})`,
    );
  const ground = sheet.classOf(`fill:${sheet.token('surface', '0')}`);
  const [left, top] = part === 'key' ? [x - KEY_PX * page.scale, y - KEY_PX * page.scale] : [0, 0];
  const right = part === 'key' ? page.width - left : page.width;
  const bottom = part === 'key' ? page.keyEnd + (KEY_PX / 2) * page.scale : page.height;
  sheet.add(
    `<rect class="${ground}" x="${sheet.px(left)}" y="${sheet.px(top)}" width="${sheet.px(right - left)}" height="${sheet.px(bottom - top)}"/>`,
  );
  if (picture) {
    sheet.define('frame', () => `<clipPath id="frame">${box('')}</clipPath>`);
    sheet.group('clip-path="url(#frame)"', () =>
      sheet.group(`transform="translate(${sheet.px(x)} ${sheet.px(y)})"`, () =>
        drawView(sheet, picture.view, picture.parts),
      ),
    );
  }
  const rim = `stroke:${sheet.token('line', '2')};stroke-width:${sheet.px(page.scale)}`;
  sheet.add(box(`class="${sheet.classOf(rim)}"`));
  for (const { item, x, y } of part === 'words' ? [] : page.samples)
    addSample(sheet, item.mark, x, y, page.scale);
  sheet.rule('text', `font-family:${PAGE_FONTS}`);
  const texts = page.texts.filter(({ isKey }) => !part || (part === 'key') === (isKey === true));
  for (const { text, x, y, px, weight, ink, isAtEnd } of texts) {
    const look = `fill:${sheet.token('text', ink)};font-weight:${weight};font-size:${sheet.px(px)}px;text-anchor:${isAtEnd ? 'end' : 'start'}`;
    sheet.add(
      `<text class="${sheet.classOf(look)}" x="${sheet.px(x)}" y="${sheet.px(y)}">${escaped(text)}</text>`,
    );
  }
  return sheet.svg(page.width, page.height, escaped(title));
}
