import type { Position } from 'geojson';
import { pathData } from './path-data';
import type { Projector } from './projector';
import type { Sheet } from './sheet';

/** On each side, pixels. */
const CASING_PX = 0.9;
const CASING_OPACITY = 0.8;

interface Look {
  /** As a rule names it. */
  hue: string;
  opacity?: number;
  /** Before the scale. */
  px: number;
  scale: number;
}

/** Thin lines that belong to the selection, in their casing. */
export function addCasedLines(
  sheet: Sheet,
  projector: Projector,
  lines: readonly Position[][],
  { hue, opacity = 1, px, scale }: Look,
): void {
  const d = pathData(projector.lines(lines), sheet.units, false);
  if (!d) return;
  const line = (colour: string, width: number, alpha: number) => {
    const look = `stroke:${colour};stroke-width:${sheet.px(width * scale)};stroke-opacity:${alpha}`;
    return `<path class="${sheet.classOf(look)}" d="${d}"/>`;
  };
  sheet.add(
    line(sheet.token('map', 'casing'), px + 2 * CASING_PX, CASING_OPACITY),
    line(hue, px, opacity),
  );
}

/** Positions of a line that is written as longitude, latitude, longitude, ... */
export function positionsOf(path: readonly number[]): Position[] {
  return Array.from({ length: path.length / 2 }, (_, i) => [
    path[2 * i] ?? 0,
    path[2 * i + 1] ?? 0,
  ]);
}
