/** Draws every glyph of a theme into one canvas; a GPU texture holds all marks of the map. */
import type { State } from '../../domain/lifespan';
import { type IconName, iconPaths } from '../../lib/icon-paths';
import { colourOf, type Rgba, type Theme } from '../../lib/theme-tokens';
import { RIDE_BOXES } from './fan';
import { glyphsOf, layerOf, type PointKind } from './glyphs';

export interface GlyphMapping {
  x: number;
  y: number;
  width: number;
  height: number;
  anchorX: number;
  anchorY: number;
  mask: false;
}

export interface GlyphAtlas {
  canvas: HTMLCanvasElement | OffscreenCanvas;
  /** `<icon>/<state>/<slot>`: in slot 0 it stands on its point, in slot 1 it rides the ring of its country. */
  mapping: Record<string, GlyphMapping>;
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

/** A mark known to its country rides its ring at the upper right. */
export const RING_SLOT = 1;
export const RING_GLYPH_FACTOR = 0.72;

/** In place, and on the country ring. */
function anchorsOf(): [number, number][] {
  const ring = (CELL * GLYPH_SHARE * RIDE_BOXES) / RING_GLYPH_FACTOR;
  return [
    [CELL / 2, CELL / 2],
    [CELL / 2 - ring, CELL / 2 + ring],
  ];
}

/** The ring around the selected mark is drawn twice as large as a mark, on the same places. */
export const RING_ICON = 'selected';
export const RING_SCALE = 2;

function makeCanvas(width: number, height: number): HTMLCanvasElement | OffscreenCanvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

/** The atlas of a theme. Colours are baked in, so that a mark never goes without its casing. */
export function makeGlyphAtlas(theme: Theme): GlyphAtlas {
  const glyphs = KINDS.flatMap((kind) => glyphsOf(kind).map((glyph) => ({ kind, ...glyph })));
  const canvas = makeCanvas(COLUMNS * CELL, Math.ceil((glyphs.length + 1) / COLUMNS) * CELL);
  const context = canvas.getContext('2d') as Context | null;
  if (!context) throw new Error('no 2D canvas for the glyphs');
  const casing = css(colourOf(theme, 'map', 'casing'));
  const grey = css(colourOf(theme, 'state', 'ended'));
  const anchors = anchorsOf();
  const mapping: Record<string, GlyphMapping> = {};
  glyphs.forEach(({ kind, icon, state }, i) => {
    const x = (i % COLUMNS) * CELL;
    const y = Math.floor(i / COLUMNS) * CELL;
    const share = state === 'ended' ? (GLYPH_SHARE * 2) / 3 : GLYPH_SHARE;
    const unit = (CELL * share) / 24;
    context.save();
    context.translate(x + (CELL * (1 - share)) / 2, y + (CELL * (1 - share)) / 2);
    context.scale(unit, unit);
    drawGlyph(
      context,
      icon,
      state,
      state === 'ended' ? grey : css(colourOf(theme, 'layer', layerOf(kind))),
      casing,
    );
    context.restore();
    anchors.forEach(([anchorX, anchorY], slot) => {
      mapping[`${icon}/${state}/${slot}`] = {
        x,
        y,
        width: CELL,
        height: CELL,
        anchorX,
        anchorY,
        mask: false,
      };
    });
  });
  addRing(context, glyphs.length, css(colourOf(theme, 'map', 'select-line')), anchors, mapping);
  return { canvas, mapping };
}

function addRing(
  context: Context,
  cell: number,
  colour: string,
  anchors: [number, number][],
  mapping: Record<string, GlyphMapping>,
): void {
  const x = (cell % COLUMNS) * CELL;
  const y = Math.floor(cell / COLUMNS) * CELL;
  const middle = CELL / 2;
  context.beginPath();
  context.arc(x + middle, y + middle, CELL * 0.42, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = CELL * 0.045;
  context.stroke();
  anchors.forEach(([anchorX, anchorY], slot) => {
    mapping[`${RING_ICON}/${slot}`] = {
      x,
      y,
      width: CELL,
      height: CELL,
      anchorX: middle + (anchorX - middle) / RING_SCALE,
      anchorY: middle + (anchorY - middle) / RING_SCALE,
      mask: false,
    };
  });
}
