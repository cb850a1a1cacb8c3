import type { Layer } from '@deck.gl/core';
import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { IconLayer, ScatterplotLayer } from '@deck.gl/layers';
import {
  atZoom,
  colourOf,
  type Rgba,
  type Stops,
  type Theme,
  themeTokens,
} from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { UNCERTAIN_OPACITY } from './cable-style';
import { commonSpaceExtension, toCommon } from './common-space';
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
import { boxAt, FANS_FROM_ZOOM, type Fan } from './fan';
import { type FanProps, fanValueOf, markFanExtension } from './fan-extension';
import { markParameters } from './globe-parameters';
import {
  GLYPH_SHARE,
  type GlyphAtlas,
  makeGlyphAtlas,
  RING_GLYPH_FACTOR,
  RING_SCALE,
} from './glyph-atlas';
import type { PointRow } from './point-rows';
import { rowsOfEntity } from './rows-of-entity';
import { filterRangeAt, filterValueOf, timeFilterExtension } from './time-filter';

type Props = EmphasisProps & DataFilterExtensionProps<PointRow>;

const { pointSize } = themeTokens;
/** Marks of all kinds have one shader, so that there is one to make ready; without a fan none is moved. */
export const markExtensions = [
  commonSpaceExtension,
  timeFilterExtension,
  emphasisExtension,
  markFanExtension,
];
/** The disc of a landing point is 16 of the icon's 24 units wide; its stops give the disc. */
const DISC_TO_BOX = 24 / 16;
/** Inner cuts can be told apart from this size on. */
const CUT_FROM_PIXELS = 12;
/** Rings of towns would hide a continent; from this zoom on there is room for them. */
const TOWN_RINGS_FROM_ZOOM = 3.5;
const stops = (list: number[][]) => list as unknown as Stops;

const atlases = new Map<Theme, GlyphAtlas>();

function atlasOf(theme: Theme): GlyphAtlas {
  const atlas = atlases.get(theme) ?? makeGlyphAtlas(theme);
  atlases.set(theme, atlas);
  return atlas;
}

function withAlpha([r, g, b]: Rgba, alpha: number): Rgba {
  return [r, g, b, Math.round(255 * alpha)];
}

/** What all layers of one set of marks share. */
function sharedProps({ window, isGlobe, hovered, selected, lit, passing, beforeId }: LayerContext) {
  return {
    beforeId,
    parameters: markParameters,
    getPosition: ({ position: [lon, lat] }: PointRow) => toCommon(lon, lat, isGlobe),
    getFilterValue: filterValueOf,
    filterRange: filterRangeAt(window.day),
    getEmphasis: (row: PointRow) => emphasisOf(row.entity, row.openedDay),
    lifted: hovered,
    kept: selected,
    lit,
    passing,
    window,
    isGlobe,
  };
}

/** Rings of what is known only to its town or country; they stay in place when the marks fan out. */
export function makeRingLayers(
  layerId: string,
  rows: readonly PointRow[],
  context: LayerContext,
): Layer[] {
  const { theme, scale, zoom, isGlobe } = context;
  const hue = colourOf(theme, 'layer', layerId);
  const ring = (name: 'town' | 'country', diameters: number[][]) =>
    new ScatterplotLayer<PointRow, Props>({
      ...sharedProps(context),
      extensions: [commonSpaceExtension, timeFilterExtension, emphasisExtension],
      id: `${layerId}@${name}-ring`,
      data: ringsOf(rows)[name],
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      billboard: true,
      stroked: true,
      filled: name === 'country',
      getRadius: 1,
      radiusScale: (atZoom(stops(diameters), zoom) / 2) * scale,
      getLineWidth: (name === 'country' ? 1.5 : 0.9) * scale,
      getLineColor: withAlpha(hue, name === 'country' ? 1 : 0.55),
      getFillColor: withAlpha(hue, 0.1),
      pickable: name === 'country',
      updateTriggers: {
        getPosition: isGlobe,
        getLineColor: theme,
        getFillColor: theme,
        getLineWidth: scale,
      },
    });
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
  const { theme, scale, zoom, selected, isGlobe } = context;
  const box =
    layerId === 'landing-points'
      ? atZoom(stops(pointSize.landing), zoom) * scale * DISC_TO_BOX
      : boxAt(zoom, scale);
  const isSmall = box < CUT_FROM_PIXELS * scale;
  const { canvas, mapping } = atlasOf(theme);
  const shared = {
    ...sharedProps(context),
    extensions: markExtensions,
    iconAtlas: canvas as unknown as string,
    iconMapping: mapping,
    getSize: ({ isOnRing }: PointRow) => (isOnRing ? RING_GLYPH_FACTOR : 1),
    sizeUnits: 'pixels' as const,
    alphaCutoff: -1,
    ...(fan ? fanProps(fan, context) : {}),
  };
  const ringed = rowsOfEntity(rows, selected);
  const triggers = { getPosition: isGlobe, ...(fan ? { getFan: fan.key } : {}) };
  const marks = new IconLayer<PointRow, Props & FanProps>({
    ...shared,
    id: `${layerId}@${part}`,
    data: rows as PointRow[],
    pickable: true,
    getIcon: ({ glyph, plainGlyph }) => (isSmall ? plainGlyph : glyph),
    sizeScale: box / GLYPH_SHARE,
    getColor: ({ isUncertain }) => [255, 255, 255, isUncertain ? 255 * UNCERTAIN_OPACITY : 255],
    updateTriggers: { ...triggers, getIcon: isSmall },
  });
  const chosen = new IconLayer<PointRow, Props & FanProps>({
    ...shared,
    id: `${layerId}@${part}-selected`,
    data: ringed,
    getIcon: (row) => row.ring,
    sizeScale: (box / GLYPH_SHARE) * RING_SCALE,
    updateTriggers: triggers,
  });
  return ringed.length > 0 ? [marks, chosen] : [marks];
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
