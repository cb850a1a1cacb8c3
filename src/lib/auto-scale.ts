/** By how much type, lines and targets are enlarged together where the address does not say. */

export interface ScreenSize {
  /** Of the window, CSS pixels. */
  width: number;
  height: number;
  /** Device pixels to a CSS pixel: above 1 somebody has already enlarged what this screen shows. */
  pixelRatio: number;
}

/** Read at a desk, from the rows of a hall, or standing before a screen that is touched. */
export type Distance = 'desk' | 'hall' | 'kiosk';

const LONG = 1920;
const SHORT = 1080;
const STEP = 0.05;
/** A window may be larger than this part of a full-HD screen before it is taken for a wall. */
const DESK_FIT = 1.2;
const ENLARGED = 1.5;

const MAX_SCALE = 4;

/** How many full-HD screens the window is wide and high, whichever is less; upright ones as well. */
function fitOf({ width, height }: ScreenSize): number {
  return Math.min(Math.max(width, height) / LONG, Math.min(width, height) / SHORT);
}

function wanted(screen: ScreenSize, distance: Distance): number {
  const fit = fitOf(screen);
  if (distance === 'hall') return 0.55 + 0.8 * fit;
  if (distance === 'kiosk') return Math.max(1.2, 0.7 + fit);
  return 1 + Math.max(0, fit - DESK_FIT) * (screen.pixelRatio < ENLARGED ? 0.9 : 0.45);
}

/** 1 to 4: 1 at a desk, 1.35 and 1.7 for a hall and a kiosk in full HD, 1.7 to 2.7 on a 4K wall. */
export function autoScale(screen: ScreenSize, distance: Distance): number {
  const scale = Math.round(wanted(screen, distance) / STEP) * STEP;
  return Number(Math.min(MAX_SCALE, Math.max(1, scale)).toFixed(2));
}
