import type { Layer } from '@deck.gl/core';
import { atZoom, colourOf, type Rgba, type Stops, themeTokens } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { UNCERTAIN_OPACITY } from './cable-style';
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
import { boxAt, FANS_FROM_ZOOM, type Fan, RIDE_BOXES } from './fan';
import { type FanProps, fanValueOf, markFanExtension } from './fan-extension';
import { markParameters } from './globe-parameters';
import { GLYPH_SHARE, glyphAtlasOf, RING, RING_SCALE } from './glyph-atlas';
import { type Mark, MarkLayer, type MarkLayerProps } from './mark-layer';
import type { PointRow } from './point-rows';
import { rowsOfEntity } from './rows-of-entity';
import { type SpanProps, spanExtension, spanOf, type TimedRow } from './span-extension';

const { pointSize } = themeTokens;
/** Marks of all kinds have one shader, so that there is one to make ready; without a fan none is moved. */
const extensions = [spanExtension, emphasisExtension, markFanExtension];
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

export interface MarkRow extends TimedRow {
  entity: number;
  position: [number, number];
  openedDay: number | null;
}

function withAlpha([r, g, b]: Rgba, alpha: number): Rgba {
  return [r, g, b, Math.round(255 * alpha)];
}

type LookProps<Row> = Pick<MarkLayerProps<Row>, 'id' | 'data' | 'getMark' | 'boxPixels'> &
  Partial<MarkLayerProps<Row>> &
  FanProps;

/** A layer of marks that follows the clock, the filters and what is pointed at. */
export function makeMarks<Row extends MarkRow>(
  look: LookProps<Row>,
  { theme, window, isGlobe, hovered, selected, lit, passing, beforeId }: LayerContext,
): MarkLayer<Row> {
  const props: MarkLayerProps<Row> & SpanProps & EmphasisProps & FanProps = {
    beforeId,
    extensions,
    parameters: markParameters,
    atlas: glyphAtlasOf(theme),
    getPoint: ({ position }) => position,
    isSphere: isGlobe,
    getSpan: spanOf,
    day: window.day,
    getEmphasis: (row: Row) => emphasisOf(row.entity, row.openedDay),
    lifted: hovered,
    kept: selected,
    lit,
    passing,
    window,
    isGlobe,
    ...look,
  };
  return new MarkLayer<Row>(props as ConstructorParameters<typeof MarkLayer<Row>>[0]);
}

/** Rings of what is known only to its town or country; they stay in place when the marks fan out. */
export function makeRingLayers(
  layerId: string,
  rows: readonly PointRow[],
  context: LayerContext,
): Layer[] {
  const { theme, scale, zoom } = context;
  const hue = colourOf(theme, 'layer', layerId);
  const ring = (name: 'town' | 'country', diameters: number[][]) =>
    makeMarks<PointRow>(
      {
        id: `${layerId}@${name}-ring`,
        data: ringsOf(rows)[name],
        getMark: [0, 0, 1, 1],
        boxPixels: atZoom(stops(diameters), zoom) * scale,
        rimPixels: (name === 'country' ? 1.5 : 0.9) * scale,
        rimColor: withAlpha(hue, name === 'country' ? 1 : 0.55),
        fillColor: withAlpha(hue, name === 'country' ? 0.1 : 0),
        pickable: name === 'country',
      },
      context,
    );
  const { town, country } = ringsOf(rows);
  return [
    ...(town.length > 0 && zoom >= TOWN_RINGS_FROM_ZOOM ? [ring('town', pointSize.townHalo)] : []),
    ...(country.length > 0 ? [ring('country', pointSize.countryRing)] : []),
  ];
}

/**
 * Marks of one kind, and a ring around the selected one.
 * @param part names the marks where a layer draws several sets
 * @param fan where marks stand that would hide each other; without it each stands on its point
 */
export function makeMarkLayers(
  layerId: string,
  rows: readonly PointRow[],
  context: LayerContext,
  fan: Fan | null,
  part = 'marks',
): Layer[] {
  if (rows.length === 0) return [];
  const { theme, scale, zoom, selected } = context;
  const box =
    layerId === 'landing-points'
      ? atZoom(stops(pointSize.landing), zoom) * scale * DISC_TO_BOX
      : boxAt(zoom, scale);
  const isSmall = box < CUT_FROM_PIXELS * scale;
  const { cells } = glyphAtlasOf(theme);
  const fanned = fan ? fanProps(fan, context) : {};
  const fanTrigger = fan ? { getFan: fan.key } : {};
  const ringed = rowsOfEntity(rows, selected);
  const marks = makeMarks<PointRow>(
    {
      ...fanned,
      id: `${layerId}@${part}`,
      data: rows,
      pickable: true,
      boxPixels: box / GLYPH_SHARE,
      getMark: (row) => {
        const cell = cells.get(isSmall ? row.plainGlyph : row.glyph) ?? 0;
        return markAt(row, cell, row.isUncertain ? UNCERTAIN_OPACITY : 1);
      },
      updateTriggers: { ...fanTrigger, getMark: isSmall },
    },
    context,
  );
  if (ringed.length === 0) return [marks];
  const ring = cells.get(RING) ?? 0;
  const chosen = makeMarks<PointRow>(
    {
      ...fanned,
      id: `${layerId}@${part}-selected`,
      data: ringed,
      boxPixels: (box / GLYPH_SHARE) * RING_SCALE,
      getMark: (row) => markAt(row, ring, 1, RING_SCALE),
      updateTriggers: fanTrigger,
    },
    context,
  );
  return [marks, chosen];
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
