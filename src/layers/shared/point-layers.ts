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
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
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
/** The disc of a landing point is 16 of the icon's 24 units wide; its stops give the disc. */
const DISC_TO_BOX = 24 / 16;
/** Inner cuts can be told apart from this size on. */
const CUT_FROM_PIXELS = 12;
/** Rings of towns would hide a continent; from this zoom on there is room for them. */
const TOWN_RINGS_FROM_ZOOM = 3.5;
const extensions = [timeFilterExtension, emphasisExtension];
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

/**
 * Marks of one kind, the rings of what is known only to its town or country, and a ring around the selected one.
 * @param part names the marks where a layer draws several sets
 */
export function makePointLayers(
  layerId: string,
  rows: readonly PointRow[],
  context: LayerContext,
  part = 'marks',
): Layer[] {
  const { theme, window, scale, zoom, isGlobe, hovered, selected } = context;
  const hue = colourOf(theme, 'layer', layerId);
  const isLanding = layerId === 'landing-points';
  const box = isLanding
    ? atZoom(stops(pointSize.landing), zoom) * scale * DISC_TO_BOX
    : atZoom(stops(pointSize.stops), zoom) * scale;
  const isSmall = box < CUT_FROM_PIXELS * scale;
  const shared = {
    beforeId: context.beforeId,
    extensions,
    parameters: markParameters,
    getPosition: (row: PointRow) => row.position,
    getFilterValue: filterValueOf,
    filterRange: filterRangeAt(window.day),
    getEmphasis: (row: PointRow) => emphasisOf(row.entity, row.openedDay),
    lifted: hovered,
    kept: selected,
    window,
    isGlobe,
  };
  const ring = (name: 'town' | 'country', diameters: number[][]) =>
    new ScatterplotLayer<PointRow, Props>({
      ...shared,
      id: `${layerId}@${name}-ring`,
      data: ringsOf(rows, name),
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
      updateTriggers: { getLineColor: theme, getFillColor: theme, getLineWidth: scale },
    });
  const { canvas, mapping } = atlasOf(theme);
  const marks = new IconLayer<PointRow, Props>({
    ...shared,
    id: `${layerId}@${part}`,
    data: rows as PointRow[],
    pickable: true,
    iconAtlas: canvas as unknown as string,
    iconMapping: mapping,
    getIcon: ({ glyph, plainGlyph }) => (isSmall ? plainGlyph : glyph),
    getSize: ({ isOnRing }) => (isOnRing ? RING_GLYPH_FACTOR : 1),
    sizeUnits: 'pixels',
    sizeScale: box / GLYPH_SHARE,
    getColor: ({ isUncertain }) => [255, 255, 255, isUncertain ? 255 * UNCERTAIN_OPACITY : 255],
    alphaCutoff: -1,
    updateTriggers: { getIcon: isSmall },
  });
  const chosen = new IconLayer<PointRow, Props>({
    ...shared,
    id: `${layerId}@${part}-selected`,
    data: rowsOfEntity(rows, selected),
    iconAtlas: canvas as unknown as string,
    iconMapping: mapping,
    getIcon: (row) => row.ring,
    getSize: ({ isOnRing }) => (isOnRing ? RING_GLYPH_FACTOR : 1),
    sizeUnits: 'pixels',
    sizeScale: (box / GLYPH_SHARE) * RING_SCALE,
    alphaCutoff: -1,
  });
  return isLanding
    ? [marks, chosen]
    : [
        ...(zoom >= TOWN_RINGS_FROM_ZOOM ? [ring('town', pointSize.townHalo)] : []),
        ring('country', pointSize.countryRing),
        marks,
        chosen,
      ];
}

const ringRows = new WeakMap<readonly PointRow[], Record<'town' | 'country', PointRow[]>>();

/** The same arrays on every call, so that a step of the clock never looks like new data. */
function ringsOf(rows: readonly PointRow[], name: 'town' | 'country'): PointRow[] {
  let split = ringRows.get(rows);
  if (!split) {
    split = {
      town: rows.filter(({ precision }) => precision === 'town'),
      country: rows.filter(({ precision }) => precision === 'country'),
    };
    ringRows.set(rows, split);
  }
  return split[name];
}
