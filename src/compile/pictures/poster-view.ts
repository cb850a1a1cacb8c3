import { makeTimeWindow } from '../../domain/time-window';
import type { PictureView } from '../../drawing/picture-view';
import type { Theme } from '../../lib/theme-tokens';
import { DEFAULT_VIEW, HOME_CAMERA } from '../../state/view';

/**
 * CSS pixels; larger than most windows, because the opening view shows more of the world in a larger one.
 * `public/poster.css` shows it at this size.
 */
export const POSTER_SIZE = { width: 1760, height: 1120 };
/** The most that a drawn poster may weigh. */
export const POSTER_BYTES = 120_000;

/** The opening view in a month of the past, or in that of the data. */
export function posterView(theme: Theme, month: number, names: PictureView['names']): PictureView {
  const { colour, fill, layers, hidden, filters, projection } = DEFAULT_VIEW;
  return {
    ...POSTER_SIZE,
    camera: HOME_CAMERA,
    layers,
    hidden,
    filters,
    projection,
    theme,
    window: makeTimeWindow('as-of', month, month),
    colouring: colour,
    fill,
    selected: -1,
    arcsOf: -1,
    chosen: [],
    spots: [],
    names,
    scale: 1,
  };
}
