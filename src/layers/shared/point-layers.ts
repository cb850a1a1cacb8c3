import type { Layer } from '@deck.gl/core';
import { atZoom, colourOf, type Rgba, type Stops, themeTokens } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { UNCERTAIN_OPACITY } from './cable-style';
import { boxAt, FANS_FROM_ZOOM, type Fan, RIDE_BOXES } from './fan';
import { fanValueOf } from './fan-extension';
import { GLYPH_SHARE, glyphAtlasOf, RING, RING_SCALE } from './glyph-atlas';
import type { Mark } from './mark-layer';
import { type MarkSet, makeMarks, type SetFan } from './mark-sets';
import type { PointRow } from './point-rows';
import { rowsOfEntity } from './rows-of-entity';

const { pointSize } = themeTokens;
/** The disc of a landing point is 16 of the icon's 24 units wide; its stops give the disc. */
const DISC_TO_BOX = 24 / 16;
/** Inner cuts can be told apart from this size on. */
const CUT_FROM_PIXELS = 12;
/** Rings of towns would hide a continent; from this zoom on there is room for them. */
const TOWN_RINGS_FROM_ZOOM = 3.5;
const stops = (list: number[][]) => list as unknown as Stops;

/** A mark known to its country rides its ring at the upper right, and is smaller there. */
const RIDING_SIZE = 0.72;
const RIDING_AWAY = (GLYPH_SHARE * RIDE_BOXES) / RIDING_SIZE;

function withAlpha([r, g, b]: Rgba, alpha: number): Rgba {
  return [r, g, b, Math.round(255 * alpha)];
}

/** Rings of what is known only to its town or country; they stay in place when the marks fan out. */
export function makeRingSets(
  layerId: string,
  rows: readonly PointRow[],
  { theme, scale, zoom }: LayerContext,
  isHidden = false,
): MarkSet<PointRow>[] {
  const hue = colourOf(theme, 'layer', layerId);
  const { town, country } = ringsOf(rows);
  const shared = { getMark: (): Mark => [0, 0, 1, 1], isBeneath: true };
  return [
    {
      ...shared,
      id: `${layerId}@town-ring`,
      rows: town,
      boxPixels: atZoom(stops(pointSize.townHalo), zoom) * scale,
      rimPixels: 0.9 * scale,
      rimColor: withAlpha(hue, 0.55),
      isHidden: isHidden || zoom < TOWN_RINGS_FROM_ZOOM,
    },
    {
      ...shared,
      id: `${layerId}@country-ring`,
      rows: country,
      boxPixels: atZoom(stops(pointSize.countryRing), zoom) * scale,
      rimPixels: 1.5 * scale,
      rimColor: withAlpha(hue, 1),
      fillColor: withAlpha(hue, 0.1),
      isPickable: true,
      isHidden,
    },
  ];
}

function setFan(fan: Fan | null, context: LayerContext): SetFan | undefined {
  return fan ? { key: fan.key, props: fanProps(fan, context) } : undefined;
}

/** Side of a mark's box, pixels, and whether cuts cannot be told apart at it. */
function boxOf(layerId: string, { zoom, scale }: LayerContext): { box: number; isSmall: boolean } {
  const box =
    layerId === 'landing-points'
      ? atZoom(stops(pointSize.landing), zoom) * scale * DISC_TO_BOX
      : boxAt(zoom, scale);
  return { box, isSmall: box < CUT_FROM_PIXELS * scale };
}

/**
 * Marks of one kind.
 * @param part names the marks where a layer draws several sets
 * @param fan where marks stand that would hide each other; without it each stands on its point
 */
export function makeMarkSet(
  layerId: string,
  rows: readonly PointRow[],
  context: LayerContext,
  fan: Fan | null,
  part = 'marks',
): MarkSet<PointRow> {
  const { box, isSmall } = boxOf(layerId, context);
  const { cells } = glyphAtlasOf(context.theme);
  return {
    id: `${layerId}@${part}`,
    rows,
    isPickable: true,
    boxPixels: box / GLYPH_SHARE,
    getMark: (row) => {
      const cell = cells.get(isSmall ? row.plainGlyph : row.glyph) ?? 0;
      return markAt(row, cell, row.isUncertain ? UNCERTAIN_OPACITY : 1);
    },
    markKey: isSmall ? 'plain' : 'cut',
    fan: setFan(fan, context),
  };
}

/** A ring around the selected one of the marks, where it is among them. */
export function makeChosenLayers(
  layerId: string,
  rows: readonly PointRow[],
  context: LayerContext,
  fan: Fan | null,
  part = 'marks',
): Layer[] {
  const chosen = rowsOfEntity(rows, context.selected);
  if (chosen.length === 0) return [];
  const ring = glyphAtlasOf(context.theme).cells.get(RING) ?? 0;
  const set: MarkSet<PointRow> = {
    id: `${layerId}@${part}-selected`,
    rows: chosen,
    boxPixels: (boxOf(layerId, context).box / GLYPH_SHARE) * RING_SCALE,
    getMark: (row) => markAt(row, ring, 1, RING_SCALE),
    fan: setFan(fan, context),
  };
  return [makeMarks(set.id, [set], context)];
}

/** Marks of a few that are lit for a reason of their own, over all others. */
export function makeLitLayers(
  layerId: string,
  rows: readonly PointRow[],
  context: LayerContext,
  fan: Fan | null,
  part: string,
): Layer[] {
  if (rows.length === 0) return [];
  const lit = { ...context, hovered: -1, selected: -1, lit: null };
  const set = makeMarkSet(layerId, rows, lit, fan, part);
  return [makeMarks(set.id, [set], lit)];
}

/** @param scale of its box, which what it rides does not grow with */
function markAt({ precision }: PointRow, cell: number, opacity: number, scale = 1): Mark {
  const isRiding = precision === 'country';
  return [cell, isRiding ? RIDING_AWAY / scale : 0, isRiding ? RIDING_SIZE : 1, opacity];
}

/** From a zoom on all fans are open; before, the one that is pointed at and the one of the selection. */
export function fanProps(
  fan: Fan,
  {
    zoom,
    pointed,
    hovered,
    selected,
  }: Pick<LayerContext, 'zoom' | 'pointed' | 'hovered' | 'selected'>,
) {
  return {
    getFan: ({ entity }: { entity: number }) => fanValueOf(fan, entity),
    openFans: [fan.groupOf(pointed), fan.groupOf(selected)] as const,
    isAllOpen: zoom >= FANS_FROM_ZOOM,
    isLifting: hovered >= 0,
  };
}

const ringRows = new WeakMap<readonly PointRow[], Record<'town' | 'country', PointRow[]>>();

/** The same arrays on every call, so that a step of the clock never looks like new data. */
function ringsOf(rows: readonly PointRow[]): Record<'town' | 'country', PointRow[]> {
  let split = ringRows.get(rows);
  if (!split) {
    split = {
      town: rows.filter(({ precision }) => precision === 'town'),
      country: rows.filter(({ precision }) => precision === 'country'),
    };
    ringRows.set(rows, split);
  }
  return split;
}
