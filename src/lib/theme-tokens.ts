/** The colours and sizes of the look, from the one file that the style sheet repeats. */
import type { THEMES } from './themes';
import tokens from './tokens.json' with { type: 'json' };

export type Theme = (typeof THEMES)[number];
export type Rgba = [number, number, number, number];
/** `[zoom, px]` pairs, linear between. */
export type Stops = readonly (readonly [number, number])[];

export const themeTokens = tokens;

export function colourOf(
  theme: Theme,
  group: 'map' | 'layer' | 'state' | 'text' | 'surface' | 'line',
  name: string,
): Rgba {
  const colours = tokens.themes[theme][group] as Record<string, number[]>;
  const colour = colours[name];
  if (!colour) throw new Error(`no token ${group}.${name}`);
  return colour as Rgba;
}

/** Value of stops at a zoom; flat before the first and after the last. */
export function atZoom(stops: Stops, zoom: number): number {
  const first = stops[0];
  const last = stops.at(-1);
  if (!first || !last) return 0;
  if (zoom <= first[0]) return first[1];
  if (zoom >= last[0]) return last[1];
  for (let i = 1; i < stops.length; i++) {
    const [z1, v1] = stops[i] as readonly [number, number];
    const [z0, v0] = stops[i - 1] as readonly [number, number];
    if (zoom <= z1) return v0 + ((zoom - z0) / (z1 - z0)) * (v1 - v0);
  }
  return last[1];
}
