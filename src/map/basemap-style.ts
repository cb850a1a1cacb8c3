/** The basemap as a MapLibre style, made of the tokens of a theme. Nothing is fetched but the tiles. */
import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { CountryFill } from '../domain/country-fill';
import { GRATICULE_STEP, GRATICULE_TILED_BELOW, graticule } from '../lib/graticule';
import { colourOf } from '../lib/theme-tokens';
import { CITY_FILTER, CITY_MIN_ZOOM, type LabelOptions, labelLayers } from './basemap-labels';
import { countryColour, hatchLayer } from './country-paint';
import { cssColour } from './css-colour';

export const BASEMAP_SOURCE = 'basemap';
const BASEMAP_MAX_ZOOM = 7;
/** Source layers whose features have the ISO code as id, for feature-state. */
export const COUNTRY_SOURCE_LAYERS = ['countries', 'coast', 'borders'] as const;
/** Layers of the outline of a selected country; hidden until the first one is selected. */
export const OUTLINE_LAYERS = [
  'country-outline-selected',
  'country-outline-selected-disputed',
  'country-outline-selected-coast',
] as const;
/** `beforeId` of the data: over land and the names of countries and seas, under those of cities. */
export const DATA_ANCHOR = 'data-anchor';
/** `beforeId` of what has to stay under every label. */
export const FIRST_LABEL_LAYER = 'sea-labels';

/** The water lining of an engraved chart along the coasts. */
export const VIGNETTE = { id: 'vignette', opacity: 0.8 };

/** Shows where the fill of countries lets it through; beneath a whole fill it would be drawn for nobody. */
export const LAND = 'land';
/** As long as MapLibre takes to change an opacity. */
const TRANSITION_MS = 300;

/** Opacity of the land beneath a fill: there before the fill goes, and until it is whole. */
export function landOpacity(fillOpacity: number) {
  const isWhole = fillOpacity === 1;
  return {
    'fill-opacity': isWhole ? 0 : 1,
    'fill-opacity-transition': { duration: 0, delay: isWhole ? TRANSITION_MS : 0 },
  };
}

const DISPUTED_DASH = [3, 4];

export interface BasemapOptions extends LabelOptions {
  /** Of the tiles, `pmtiles://…/basemap.pmtiles/{z}/{x}/{y}`. */
  tilesUrl: string;
  /** What countries are filled by. */
  fill: CountryFill;
  /** ISO codes of the countries that are hatched at some time. */
  hatched: readonly string[];
  /** Where there is no land, nothing is drawn. */
  isTransparent?: boolean;
}

const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
const whenSelected: ExpressionSpecification = ['case', isSelected, 1, 0];
const side0: ExpressionSpecification = ['==', ['get', 'side'], 0];
const solid: ExpressionSpecification = ['!', ['get', 'disputed']];
const disputed: ExpressionSpecification = ['get', 'disputed'];

type LinePaint = LineLayerSpecification['paint'];

function line(
  id: string,
  sourceLayer: string,
  filter: ExpressionSpecification | null,
  paint: NonNullable<LinePaint>,
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source: BASEMAP_SOURCE,
    'source-layer': sourceLayer,
    ...(filter ? { filter } : {}),
    paint,
  };
}

/** Until a country is selected: all coasts and borders would be drawn once more, seen by nobody. */
function hidden(layer: LineLayerSpecification): LineLayerSpecification {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
}

function fill(
  id: string,
  paint: NonNullable<FillLayerSpecification['paint']>,
): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source: BASEMAP_SOURCE,
    'source-layer': 'countries',
    // Neighbours share their points, so nothing shows at the joint, and every edge is under a line:
    // antialiasing would be a second pass for nothing.
    paint: { 'fill-antialias': false, ...paint },
  };
}

/** A grain at each named city, far smaller than any mark of the data. */
function cityDots({ theme, scale }: BasemapOptions): CircleLayerSpecification {
  return {
    id: 'city-dots',
    type: 'circle',
    source: BASEMAP_SOURCE,
    'source-layer': 'labels',
    minzoom: CITY_MIN_ZOOM,
    filter: CITY_FILTER,
    paint: {
      'circle-radius': 1.4 * scale,
      'circle-color': cssColour(colourOf(theme, 'map', 'label-country')),
    },
  };
}

export function makeBasemapStyle(options: BasemapOptions): StyleSpecification {
  const { theme, scale, tilesUrl, isTransparent } = options;
  const colour = (name: string) => cssColour(colourOf(theme, 'map', name));
  const labels = labelLayers(BASEMAP_SOURCE, options);
  const thin = { 'line-color': colour('border'), 'line-width': 0.75 * scale };
  const dashed = {
    'line-color': colour('border-disputed'),
    'line-width': 0.9 * scale,
    'line-dasharray': DISPUTED_DASH,
  };
  const faint = { 'line-color': colour('graticule'), 'line-width': 0.75 * scale };
  const outline = {
    'line-color': colour('select-line'),
    'line-width': 1.4 * scale,
    'line-opacity': whenSelected,
  };
  const layers: LayerSpecification[] = [
    {
      id: 'ocean',
      type: 'background',
      paint: { 'background-color': isTransparent ? 'transparent' : colour('ocean') },
    },
    { ...line('graticule', 'graticule', null, faint), maxzoom: GRATICULE_TILED_BELOW },
    {
      id: 'graticule-near',
      type: 'line',
      source: 'graticule',
      minzoom: GRATICULE_TILED_BELOW,
      paint: faint,
    },
    // The land covers its inner half.
    line(VIGNETTE.id, 'coast', null, {
      'line-color': colour('vignette'),
      'line-width': 8 * scale,
      'line-blur': 3 * scale,
      'line-opacity': VIGNETTE.opacity,
      'line-opacity-transition': { duration: 0, delay: 0 },
    }),
    fill(LAND, { 'fill-color': colour('land'), ...landOpacity(1) }),
    fill('country-fill', {
      'fill-color': countryColour(theme, options.fill, colour('land')),
      // Said, so that to set it so is no change, which a map at its start would wait for.
      'fill-opacity': 1,
    }),
    hatchLayer(BASEMAP_SOURCE, theme, options.fill, options.hatched),
    line('borders', 'borders', ['all', side0, solid], thin),
    line('borders-disputed', 'borders', ['all', side0, disputed], dashed),
    line('coast', 'coast', null, { 'line-color': colour('coast'), 'line-width': 0.75 * scale }),
    hidden(line('country-outline-selected', 'borders', solid, outline)),
    hidden(
      line('country-outline-selected-disputed', 'borders', disputed, {
        ...outline,
        'line-dasharray': DISPUTED_DASH,
      }),
    ),
    hidden(line('country-outline-selected-coast', 'coast', null, outline)),
    labels['sea-labels'],
    labels['area-labels'],
    labels['country-labels'],
    // Draws nothing: a fixed place in the order for the layers of the data.
    { id: DATA_ANCHOR, type: 'background', layout: { visibility: 'none' } },
    cityDots(options),
    labels['city-labels'],
  ];
  return {
    version: 8,
    name: `atlas-${theme}`,
    sources: {
      [BASEMAP_SOURCE]: {
        type: 'vector',
        tiles: [tilesUrl],
        minzoom: 0,
        maxzoom: BASEMAP_MAX_ZOOM,
        bounds: [-180, -85.0511287, 180, 85.0511287],
        promoteId: Object.fromEntries(COUNTRY_SOURCE_LAYERS.map((layer) => [layer, 'iso2'])),
      },
      graticule: { type: 'geojson', data: graticule(GRATICULE_STEP), tolerance: 0 },
    },
    layers,
  };
}
