/** Draws every glyph of a theme into one canvas; a GPU texture holds all marks of the map. */
import type { State } from '../../domain/lifespan';
import { type IconName, iconPaths } from '../../lib/icon-paths';
import { colourOf, type Rgba, type Theme } from '../../lib/theme-tokens';
import { glyphsOf, layerOf, type PointKind } from './glyphs';

export interface GlyphAtlas {
  canvas: HTMLCanvasElement | OffscreenCanvas;
  columns: number;
  rows: number;
  /** Numbers of the cells, row by row, by name: `<icon>/<state>`, `RING`, `cutName()`. */
  cells: ReadonlyMap<string, number>;
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Pixels of one cell; marks are at most 32 px on a wall at twice the density. */
const CELL = 96;
/** The icon's 24 units fill this share of the cell; the rest is room for the casing. */
export const GLYPH_SHARE = 0.76;
const COLUMNS = 8;
const KINDS: PointKind[] = [
  'landing-points',
  'gateways',
  'teleports',
  'ground-stations',
  'hubs',
  'satellites',
];

function css([r, g, b, a]: Rgba): string {
  return `rgba(${r},${g},${b},${a / 255})`;
}

function drawGlyph(
  context: Context,
  icon: IconName,
  state: State,
  hue: string,
  casing: string,
): void {
  const path = new Path2D(iconPaths[icon].d);
  const isOutline = state === 'planned' || state === 'building' || state === 'out';
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = casing;
  context.lineWidth = isOutline ? 6 : 4.4;
  context.stroke(path);
  if (isOutline) {
    context.fillStyle = casing;
    context.fill(path);
    if (state === 'building') {
      context.save();
      context.beginPath();
      context.rect(0, 12.5, 24, 12);
      context.clip();
      context.fillStyle = hue;
      context.fill(path);
      context.restore();
    }
    context.strokeStyle = hue;
    context.lineWidth = 2.4;
    context.stroke(path);
    if (state === 'out') {
      const slash = new Path2D('M3 22 21 2');
      context.strokeStyle = casing;
      context.lineWidth = 5.6;
      context.stroke(slash);
      context.strokeStyle = hue;
      context.lineWidth = 2.4;
      context.stroke(slash);
    }
    return;
  }
  context.fillStyle = casing;
  context.fill(path, 'nonzero');
  context.fillStyle = hue;
  context.fill(path, 'evenodd');
}

/** The ring around the selected mark is drawn twice as large as a mark. */
export const RING = 'selected';
export const RING_SCALE = 2;

/** Layers with cuts. */
const CUT_LAYERS = ['submarine-cables', 'terrestrial-cables'] as const;
export type CutLayerId = (typeof CUT_LAYERS)[number];

export function cutName(layerId: CutLayerId): string {
  return `cut/${layerId}`;
}

function makeCanvas(width: number, height: number): HTMLCanvasElement | OffscreenCanvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** The atlas of a theme. Colours are baked in, so that a mark never goes without its casing. */
export function makeGlyphAtlas(theme: Theme): GlyphAtlas {
  const glyphs = KINDS.flatMap((kind) => glyphsOf(kind).map((glyph) => ({ kind, ...glyph })));
  const rows = Math.ceil((glyphs.length + 1 + CUT_LAYERS.length) / COLUMNS);
  const canvas = makeCanvas(COLUMNS * CELL, rows * CELL);
  // Drawn by the processor: the card has no program for such shapes ready, and without one it takes a third of a second.
  const context = canvas.getContext('2d', { willReadFrequently: true }) as Context | null;
  if (!context) throw new Error('no 2D canvas for the glyphs');
  const casing = css(colourOf(theme, 'map', 'casing'));
  const grey = css(colourOf(theme, 'state', 'ended'));
  const cells = new Map<string, number>();
  const drawCell = (name: string, draw: () => void) => {
    const cell = cells.size;
    cells.set(name, cell);
    context.save();
    context.translate((cell % COLUMNS) * CELL, Math.floor(cell / COLUMNS) * CELL);
    draw();
    context.restore();
  };
  for (const { kind, icon, state } of glyphs)
    drawCell(`${icon}/${state}`, () => {
      const share = state === 'ended' ? (GLYPH_SHARE * 2) / 3 : GLYPH_SHARE;
      const margin = (CELL * (1 - share)) / 2;
      context.translate(margin, margin);
      context.scale((CELL * share) / 24, (CELL * share) / 24);
      const hue = state === 'ended' ? grey : css(colourOf(theme, 'layer', layerOf(kind)));
      drawGlyph(context, icon, state, hue, casing);
    });
  drawCell(RING, () => drawRing(context, css(colourOf(theme, 'map', 'select-line'))));
  for (const id of CUT_LAYERS)
    drawCell(cutName(id), () => {
      const [hue, text] = [colourOf(theme, 'layer', id), colourOf(theme, 'text', '1')];
      drawCut(context, css(hue), css(text), casing);
    });
  return { canvas, columns: COLUMNS, rows, cells };
}

function drawRing(context: Context, colour: string): void {
  context.beginPath();
  context.arc(CELL / 2, CELL / 2, CELL * 0.42, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = CELL * 0.045;
  context.stroke();
}

/** A disc in the casing's colour, rimmed in the layer's hue, with the broken line in it. */
function drawCut(context: Context, hue: string, text: string, casing: string): void {
  context.beginPath();
  context.arc(CELL / 2, CELL / 2, CELL / 2 - 6, 0, 2 * Math.PI);
  context.fillStyle = casing;
  context.fill();
  context.lineWidth = 7;
  context.strokeStyle = hue;
  context.stroke();
  context.translate(CELL / 2 - 27, CELL / 2 - 27);
  context.scale(54 / 24, 54 / 24);
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.strokeStyle = text;
  context.stroke(new Path2D(iconPaths.cut.d));
}

const atlases = new Map<Theme, GlyphAtlas>();

/** The same for the same theme. */
export function glyphAtlasOf(theme: Theme): GlyphAtlas {
  const atlas = atlases.get(theme) ?? makeGlyphAtlas(theme);
  atlases.set(theme, atlas);
  return atlas;
}
