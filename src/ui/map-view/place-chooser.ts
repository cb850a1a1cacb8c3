/** Where the chooser stands beside its ring. Pure; CSS pixels of the map. */
import type { Rect, Spot } from '../../lib/clip-line';

export interface Size {
  width: number;
  height: number;
}

export interface ChooserPlace {
  left: number;
  top: number;
  /** Longer lists scroll. */
  maxHeight: number;
  /** From the ring to the chooser: its start, its length, and which way it runs. */
  leader: Rect;
}

const RING = 12;
const LEADER = 16;
/** The ring stands beside the first rows. */
const ABOVE = 40;

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/**
 * Right of the ring, else left, else below, else above; never beyond the room.
 * @param at the middle of the ring
 * @param size of the chooser with all its rows
 * @param scale of the page
 */
export function placeChooser(at: Spot, size: Size, room: Rect, scale: number): ChooserPlace {
  const width = Math.min(size.width, room.right - room.left);
  const [ring, away] = [RING * scale, (RING + LEADER) * scale];
  const isRight = at.x + away + width <= room.right;
  const isLeft = at.x - away - width >= room.left;
  if (isRight || isLeft) {
    const maxHeight = room.bottom - room.top;
    const height = Math.min(size.height, maxHeight);
    const top = clamp(at.y - ABOVE * scale, room.top, room.bottom - height);
    const [from, to] = isRight ? [at.x + ring, at.x + away] : [at.x - away, at.x - ring];
    return {
      left: isRight ? at.x + away : at.x - away - width,
      top,
      maxHeight,
      leader: { left: from, right: to, top: at.y, bottom: at.y },
    };
  }
  const below = room.bottom - at.y - away;
  const above = at.y - away - room.top;
  const isBelow = below >= Math.min(size.height, above);
  const maxHeight = isBelow ? below : above;
  const height = Math.min(size.height, maxHeight);
  const top = isBelow ? at.y + away : at.y - away - height;
  const [from, to] = isBelow ? [at.y + ring, at.y + away] : [at.y - away, at.y - ring];
  return {
    left: clamp(at.x - width / 2, room.left, room.right - width),
    top: clamp(top, room.top, room.bottom - height),
    maxHeight,
    leader: { left: at.x, right: at.x, top: from, bottom: to },
  };
}
