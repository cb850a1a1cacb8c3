/**
 * The opening view of today as pictures of pixels, which stand before any script runs. A drawing of lines would be
 * drawn anew by every browser, which takes one without a graphics card seconds; names come with the map.
 */
import sharp from 'sharp';
import { THEMES } from '../../lib/themes';
import { drawOnGround, type PictureMaking } from './draw-on-ground';
import { monthOfData } from './month-of-data';
import type { PictureFile } from './picture-file';
import { POSTER_BYTES, POSTER_SIZE, posterView } from './poster-view';

const TITLE = 'Digital Silk Road Atlas';
const UNITS = 2;
const COARSENESS = 1;
/** From the best on; the first that is light enough is taken. */
const QUALITIES = [72, 64, 56, 48, 40, 32, 25, 20];
const SVG_DPI = 72;

/** A part of the poster around its middle, CSS pixels, and pixels of the file for one of them. */
interface Cut {
  width: number;
  height: number;
  scale: number;
}

/** By the name in `posters/<theme>-opening-<name>.webp`; `index.html` says which window takes which. */
export const OPENING_CUTS: Readonly<Record<string, Cut>> = {
  phone: { width: 500, height: 960, scale: 2 },
  '1760': { ...POSTER_SIZE, scale: 1 },
  '2640': { ...POSTER_SIZE, scale: 1.5 },
};

async function lightest(svg: string, { width, height, scale }: Cut): Promise<Buffer> {
  const part = {
    left: Math.round(((POSTER_SIZE.width - width) / 2) * scale),
    top: Math.round(((POSTER_SIZE.height - height) / 2) * scale),
    width: width * scale,
    height: height * scale,
  };
  // drawn once, since that is what takes long, and weighed in each quality
  const { data, info } = await sharp(Buffer.from(svg), { density: SVG_DPI * scale })
    .extract(part)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  for (const quality of QUALITIES) {
    const file = await sharp(data, { raw }).webp({ quality, smartSubsample: true }).toBuffer();
    if (file.length < POSTER_BYTES) return file;
  }
  throw new Error(`no picture of ${width} x ${height} is under ${POSTER_BYTES} bytes`);
}

export function* openingPictures(
  making: Omit<PictureMaking, 'coarseness' | 'units'>,
): Generator<Promise<PictureFile>> {
  const month = monthOfData(making.dataset.asOf);
  for (const theme of THEMES) {
    const view = posterView(theme, month, 'none');
    const svg = drawOnGround(view, { ...making, coarseness: COARSENESS, units: UNITS }, TITLE);
    for (const [name, cut] of Object.entries(OPENING_CUTS))
      yield lightest(svg, cut).then((content) => ({
        path: `posters/${theme}-opening-${name}.webp`,
        content,
      }));
  }
}
