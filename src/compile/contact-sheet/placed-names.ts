/** Names beside their dots where there is room for them. Pixels. */
import { escaped } from '../../lib/escaped';

export interface Dot {
  x: number;
  y: number;
  name: string;
  /** A branching unit, which bears no name. */
  isUnit: boolean;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const SIZE = 7.5;
/** Mean width of a letter. */
const LETTER = 0.54 * SIZE;
const GAP = 3;

export function placedNames(dots: readonly Dot[], frame: Box): string[] {
  // A dot of its own takes room too, so that no name hides one.
  const taken: Box[] = dots.map(({ x, y }) => ({
    left: x - 1,
    top: y - 1,
    right: x + 1,
    bottom: y + 1,
  }));
  return dots.flatMap(({ x, y, name }) => {
    const width = name.length * LETTER;
    for (const left of [x + GAP, x - GAP - width])
      for (const middle of [y, y - 4, y + 4]) {
        const box = {
          left,
          right: left + width,
          top: middle - SIZE / 2,
          bottom: middle + SIZE / 2,
        };
        if (!isInside(box, frame) || taken.some((other) => isOver(box, other))) continue;
        taken.push(box);
        return [
          `<text x="${left.toFixed(1)}" y="${(middle + 2.6).toFixed(1)}" font-size="${SIZE}" fill="#222">${escaped(name)}</text>`,
        ];
      }
    return [];
  });
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
