/**
 * Browsers give a page some sixteen drawings in WebGL and take the oldest away for one more. Of the atlases on
 * a page only so many keep their map; one that is out of view gives its own back.
 */
export interface LiveFrame {
  isInView(): boolean;
  /** Gives the map back and shows the picture again. */
  rest(): void;
}

/** How many out of view may stay as they are. */
export const MAX_LIVE = 4;

/** The latest shown last. */
const live: LiveFrame[] = [];

export function leave(frame: LiveFrame): void {
  const at = live.indexOf(frame);
  if (at >= 0) live.splice(at, 1);
}

/** Counts a frame in, and lets those rest that were longest out of view. */
export function enter(frame: LiveFrame): void {
  leave(frame);
  live.push(frame);
  for (const one of [...live]) {
    if (live.length <= MAX_LIVE) return;
    if (one === frame || one.isInView()) continue;
    leave(one);
    one.rest();
  }
}
