/** The picture that stands beside a link where it is shared: words at the left, the map at the right. */
import sharp from 'sharp';
import { wrapped } from '../../drawing/wrapped';
import { escaped } from '../../lib/escaped';
import { themeTokens } from '../../lib/theme-tokens';
import { drawOnGround, type PictureMaking } from './draw-on-ground';
import type { PictureFile } from './picture-file';
import { PREVIEW_SIZE } from './preview-size';
import { viewOfSlide } from './view-of-slide';

const THEME = 'dark';
const COLUMN = { left: 56, width: 470 };
/** The map reaches under the end of the words, where the globe is not. */
const MAP = { left: 500, width: 700 };
const TITLE = { px: 54, line: 62, letters: 15 };
const TEXT = { px: 25, line: 36, letters: 36 };
const FONTS = "'Encode Sans Variable','Encode Sans','Noto Sans',sans-serif";
const SITE = 'Digital Silk Road Atlas';
const DISCLAIMER = 'Boundaries and names shown do not imply endorsement. Land: Natural Earth.';

interface Card {
  title: string;
  text: string;
  /** Query of a view. */
  view: string;
}

const rgb = (colour: readonly number[]) => `rgb(${colour.slice(0, 3).join(',')})`;

function words(
  lines: readonly string[],
  { px, line }: { px: number; line: number },
  top: number,
  look: string,
): string {
  return lines
    .map(
      (text, i) =>
        `<text x="${COLUMN.left}" y="${top + i * line}" font-size="${px}" ${look}>${escaped(text)}</text>`,
    )
    .join('');
}

function cardSvg({ title, text, view }: Card, making: PictureMaking): string {
  const { surface, text: ink } = themeTokens.themes[THEME];
  const size = { width: MAP.width, height: PREVIEW_SIZE.height };
  const drawn = viewOfSlide(view, making.dataset, size, THEME);
  const map = drawOnGround({ ...drawn, names: 'none' }, making, '');
  const titleLines = wrapped(title, TITLE.letters);
  const top = 214;
  const textTop = top + titleLines.length * TITLE.line + 4;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW_SIZE.width}" height="${PREVIEW_SIZE.height}" font-family="${FONTS}">`,
    `<rect width="100%" height="100%" fill="${rgb(surface[0])}"/>`,
    map.replace('<svg ', `<svg x="${MAP.left}" `),
    `<linearGradient id="edge"><stop stop-color="${rgb(surface[0])}"/><stop offset="1" stop-color="${rgb(surface[0])}" stop-opacity="0"/></linearGradient>`,
    `<rect x="${MAP.left}" width="120" height="${PREVIEW_SIZE.height}" fill="url(#edge)"/>`,
    words(title === SITE ? [] : [SITE], TEXT, 120, `fill="${rgb(ink[3])}"`),
    words(titleLines, TITLE, top, `fill="${rgb(ink[1])}" font-weight="600"`),
    words(wrapped(text, TEXT.letters), TEXT, textTop, `fill="${rgb(ink[2])}"`),
    words([DISCLAIMER], { px: 13, line: 18 }, PREVIEW_SIZE.height - 40, `fill="${rgb(ink[3])}"`),
    '</svg>',
  ].join('');
}

export async function drawCard(
  path: string,
  card: Card,
  making: PictureMaking,
): Promise<PictureFile> {
  const content = await sharp(Buffer.from(cardSvg(card, making)))
    .png({ palette: true, quality: 90 })
    .toBuffer();
  return { path, content };
}
