/**
 * The opening view of today as pictures of pixels, which stand before any script runs. A drawing of lines would be
 * drawn anew by every browser, which takes one without a graphics card seconds; names come with the map.
 */
import sharp from 'sharp';
import { THEMES } from '../../lib/themes';
import { drawOnGround, type PictureMaking } from './draw-on-ground';
import { monthOfData } from './month-of-data';
import type { PictureFile } from './picture-file';
import { POSTER_SIZE, posterView } from './poster-view';

const TITLE = 'Digital Silk Road Atlas';
const UNITS = 2;
const COARSENESS = 1;
/** From the best on; the first that is light enough is taken. */
const QUALITIES = [48, 44, 40, 36, 32, 28];
/** Of the encoder: what more of it saves is a few percent, in ten times the time. */
const EFFORT = 2;
const SVG_DPI = 72;

/** A part of the poster around its middle, CSS pixels, pixels of the file for one of them, and the bytes it may have. */
interface Cut {
  width: number;
  height: number;
  scale: number;
  most: number;
}

/** All that windows near 16:9 show of it, and all smaller windows than this. */
const MIDDLE = { width: 1440, height: 800 };

/** By the name in `posters/<theme>-opening-<name>.avif`; `index.html` says which window takes which. */
export const OPENING_CUTS: Readonly<Record<string, Cut>> = {
  phone: { width: 500, height: 960, scale: 2, most: 80_000 },
  '1440': { ...MIDDLE, scale: 1, most: 63_000 },
  '2160': { ...MIDDLE, scale: 1.5, most: 100_000 },
  '1760': { ...POSTER_SIZE, scale: 1, most: 90_000 },
  '2640': { ...POSTER_SIZE, scale: 1.5, most: 120_000 },
};

async function lightest(svg: string, { width, height, scale, most }: Cut): Promise<Buffer> {
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
    // colours at full detail: most lines are a pixel wide
    const look = { quality, chromaSubsampling: '4:4:4', effort: EFFORT };
    const file = await sharp(data, { raw }).avif(look).toBuffer();
    if (file.length < most) return file;
  }
  throw new Error(`no picture of ${width} x ${height} is under ${most} bytes`);
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
        path: `posters/${theme}-opening-${name}.avif`,
        content,
      }));
  }
}
