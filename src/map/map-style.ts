/** The basemap with what the selection adds: areas of sight under the data, names over it. */
import type {
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import { colourOf, type Theme } from '../lib/theme-tokens';
import type { Language } from '../state/view';
import type { LabelLayerId } from './basemap-labels';
import {
  type BasemapOptions,
  DATA_ANCHOR,
  FIRST_LABEL_LAYER,
  makeBasemapStyle,
} from './basemap-style';
import { GATEWAY_NAMES, gatewayLayer } from './gateway-names';
import { EMPTY } from './selection-features';
import {
  SMALL_COUNTRIES,
  type SmallCountries,
  smallCountryDiscs,
  smallCountryNames,
} from './small-countries';

export const SELECTION_LABELS = 'selection-labels';
export const SELECTION_AREAS = 'selection-areas';
/** Hidden while there are none: their tiles would be made, and others be clipped for them, all the same. */
export const AREA_LAYERS = [
  'sight-area',
  'sight-rim-casing',
  'sight-rim',
  'sight-horizon',
  'sight-label',
] as const;
type AreaLayerId = (typeof AREA_LAYERS)[number];
/** Likewise. */
export const SELECTION_LABEL_LAYER = 'selection-label';

export interface StyleOptions extends BasemapOptions {
  lang: Language;
  small: SmallCountries;
}

function css(theme: Theme, group: 'map' | 'layer', name: string): string {
  const [r, g, b] = colourOf(theme, group, name);
  return `rgb(${r},${g},${b})`;
}

/** Yellow for what satellites see, green for what stations do. */
function sightHue(theme: Theme): string {
  return [
    'match',
    ['get', 'kind'],
    'satellites',
    css(theme, 'layer', 'satellites'),
    css(theme, 'layer', 'ground-stations'),
  ] as unknown as string;
}

const isPolygon = ['==', ['geometry-type'], 'Polygon'] as unknown as FilterSpecification;
const isLine = ['!', isPolygon] as unknown as FilterSpecification;

/** A rim in its casing, solid or, where nothing can be received on it, dashed. */
function rimLayer(
  id: AreaLayerId,
  isHorizon: boolean,
  paint: { 'line-color': string; 'line-width': number },
): LayerSpecification {
  const isOfKind = ['==', ['get', 'isHorizon'], isHorizon];
  return {
    id,
    type: 'line',
    source: SELECTION_AREAS,
    filter: ['all', isLine, ['get', 'isDrawn'], isOfKind] as unknown as FilterSpecification,
    layout: { 'line-join': 'round', visibility: 'none' },
    paint: { ...paint, ...(isHorizon ? { 'line-dasharray': [4, 4] } : {}) },
  };
}

function areaLayers(theme: Theme, scale: number): LayerSpecification[] {
  const hue = sightHue(theme);
  const line = { 'line-color': hue, 'line-width': 1.3 * scale };
  const casing = { 'line-color': css(theme, 'map', 'casing'), 'line-width': 3.1 * scale };
  return [
    {
      id: 'sight-area' satisfies AreaLayerId,
      type: 'fill',
      source: SELECTION_AREAS,
      filter: isPolygon,
      layout: { visibility: 'none' },
      paint: { 'fill-color': hue, 'fill-opacity': 0.06 },
    },
    rimLayer('sight-rim-casing', false, casing),
    rimLayer('sight-rim', false, line),
    rimLayer('sight-horizon', true, line),
  ];
}

/** Elevations and heights along the rims, which deck.gl draws. */
function rimLabelLayer(theme: Theme, scale: number, fonts: string[]): LayerSpecification {
  return {
    id: 'sight-label' satisfies AreaLayerId,
    type: 'symbol',
    source: SELECTION_AREAS,
    filter: isLine,
    layout: {
      visibility: 'none',
      'text-field': ['get', 'label'],
      'text-font': fonts,
      'text-size': 12 * scale,
      'symbol-placement': 'line',
      'symbol-spacing': 320 * scale,
      'text-padding': 2,
    },
    paint: {
      'text-color': sightHue(theme),
      'text-halo-color': css(theme, 'map', 'halo'),
      'text-halo-width': 2 * scale,
    },
  };
}

function labelLayer(theme: Theme, scale: number, fonts: string[]): LayerSpecification {
  const isName = ['==', ['get', 'role'], 'name'] as unknown as FilterSpecification;
  return {
    id: SELECTION_LABEL_LAYER,
    type: 'symbol',
    source: SELECTION_LABELS,
    layout: {
      visibility: 'none',
      'text-field': ['get', 'label'],
      'text-font': fonts,
      'text-size': ['case', isName, 13 * scale, 12 * scale] as unknown as number,
      'text-anchor': ['get', 'anchor'] as unknown as 'left',
      'text-offset': ['get', 'offset'] as unknown as [number, number],
      'text-justify': ['get', 'justify'] as unknown as 'left',
      'text-max-width': 14,
      'text-padding': 4,
    },
    // Said, so that to set it so is no change, which a map at its start would wait for.
    paint: { ...namePaint(theme, scale), 'text-translate': [0, 0] },
  };
}

function namePaint(theme: Theme, scale: number): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': css(theme, 'map', 'label-place'),
    'text-halo-color': css(theme, 'map', 'halo'),
    'text-halo-width': 1.6 * scale,
  };
}

/** The fonts of the place labels, a little heavier, so that the names of a selection stand out among them. */
function placeFonts(style: StyleSpecification): string[] {
  const cities = style.layers.find(({ id }) => id === ('city-labels' satisfies LabelLayerId));
  return cities?.type === 'symbol'
    ? ['Atlas Name', ...((cities.layout?.['text-font'] as string[]) ?? []).slice(1)]
    : [];
}

/** Discs under all labels, names with those of other countries. */
function withSmallCountries(
  layers: readonly LayerSpecification[],
  { theme, fill, scale }: StyleOptions,
): LayerSpecification[] {
  return layers.flatMap((layer) => {
    if (layer.id === FIRST_LABEL_LAYER) return [smallCountryDiscs(theme, fill, scale), layer];
    if (layer.id !== ('country-labels' satisfies LabelLayerId) || layer.type !== 'symbol')
      return [layer];
    return [layer, smallCountryNames(layer, scale)];
  });
}

export function makeMapStyle(options: StyleOptions): StyleSpecification {
  const style = makeBasemapStyle(options);
  const base = withSmallCountries(style.layers, options);
  const at = base.findIndex(({ id }) => id === DATA_ANCHOR);
  const source = { type: 'geojson' as const, data: EMPTY };
  const { theme, scale } = options;
  const fonts = placeFonts(style);
  return {
    ...style,
    sources: {
      ...style.sources,
      [SELECTION_LABELS]: source,
      [SELECTION_AREAS]: source,
      [GATEWAY_NAMES]: source,
      [SMALL_COUNTRIES]: { type: 'geojson', data: options.small, promoteId: 'iso2' },
    },
    layers: [
      ...base.slice(0, at),
      ...areaLayers(theme, scale),
      ...base.slice(at),
      rimLabelLayer(theme, scale, fonts),
      gatewayLayer(fonts, scale, namePaint(theme, scale)),
      labelLayer(theme, scale, fonts),
    ],
  };
}
