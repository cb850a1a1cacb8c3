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

export interface StyleOptions extends BasemapOptions {
  lang: Language;
  small: SmallCountries;
}

function css(theme: Theme, group: 'map' | 'layer', name: string): string {
  const [r, g, b] = colourOf(theme, group, name);
  return `rgb(${r},${g},${b})`;
}

function areaLayers(theme: Theme, scale: number): LayerSpecification[] {
  const hue = [
    'match',
    ['get', 'kind'],
    'satellites',
    css(theme, 'layer', 'satellites'),
    css(theme, 'layer', 'ground-stations'),
  ] as unknown as string;
  return [
    {
      id: 'sight-area',
      type: 'fill',
      source: SELECTION_AREAS,
      paint: { 'fill-color': hue, 'fill-opacity': 0.08 },
    },
    {
      id: 'sight-rim',
      type: 'line',
      source: SELECTION_AREAS,
      paint: { 'line-color': hue, 'line-width': 1.2 * scale, 'line-opacity': 0.8 },
    },
  ];
}

function labelLayer(theme: Theme, scale: number, fonts: string[]): LayerSpecification {
  const isName = ['==', ['get', 'role'], 'name'] as unknown as FilterSpecification;
  return {
    id: 'selection-label',
    type: 'symbol',
    source: SELECTION_LABELS,
    layout: {
      'text-field': ['get', 'label'],
      'text-font': fonts,
      'text-size': ['case', isName, 13 * scale, 12 * scale] as unknown as number,
      'text-anchor': ['get', 'anchor'] as unknown as 'left',
      'text-offset': ['get', 'offset'] as unknown as [number, number],
      'text-justify': ['get', 'justify'] as unknown as 'left',
      'text-max-width': 14,
      'text-padding': 4,
    },
    paint: namePaint(theme, scale),
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
      gatewayLayer(fonts, scale, namePaint(theme, scale)),
      labelLayer(theme, scale, fonts),
    ],
  };
}
