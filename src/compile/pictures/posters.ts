/** Posters: the opening view as of the data and at the ends of years, for browsers that cannot draw the map. */
import { monthIndex } from '../../domain/month';
import { POSTER_YEARS } from '../../domain/poster-name';
import type { Theme } from '../../lib/theme-tokens';
import { THEMES } from '../../lib/themes';
import { drawOnGround, type PictureMaking } from './draw-on-ground';
import { monthOfData } from './month-of-data';
import type { PictureFile } from './picture-file';
import { POSTER_BYTES, posterView } from './poster-view';

/** From the finest on; the first that is light enough is taken. */
const COARSENESS = [2.5, 3, 3.5, 4, 5, 6];
const UNITS = 2;

function drawPoster(
  theme: Theme,
  month: number,
  making: Omit<PictureMaking, 'coarseness' | 'units'>,
) {
  const view = posterView(theme, month, 'both');
  for (const coarseness of COARSENESS) {
    const svg = drawOnGround(
      view,
      { ...making, coarseness, units: UNITS },
      'Digital Silk Road Atlas',
    );
    if (Buffer.byteLength(svg) < POSTER_BYTES) return svg;
  }
  throw new Error(`no poster is under ${POSTER_BYTES} bytes`);
}

/** `posters/<theme>-<year>.svg` as of the end of the year, and `<theme>-today.svg` as of the data. */
export function* posters(
  making: Omit<PictureMaking, 'coarseness' | 'units'>,
): Generator<PictureFile> {
  const months: [string | number, number][] = [
    ['today', monthOfData(making.dataset.asOf)],
    ...POSTER_YEARS.map((year): [number, number] => [year, monthIndex(year, 12)]),
  ];
  for (const theme of THEMES)
    for (const [name, month] of months)
      yield { path: `posters/${theme}-${name}.svg`, content: drawPoster(theme, month, making) };
}
