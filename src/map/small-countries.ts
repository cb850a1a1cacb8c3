/** Countries too small to be seen or hit: a disc in the colour of their class at the capital, and their name. */
import type { FeatureCollection, Point } from 'geojson';
import type {
  CircleLayerSpecification,
  FilterSpecification,
  Map as MapLibreMap,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { CountryFill } from '../domain/country-fill';
import type { Dataset, SmallShape } from '../domain/dataset';
import { distanceKm, KM_PER_DEGREE, lonNear } from '../lib/great-circle';
import { colourOf, type Theme } from '../lib/theme-tokens';
import { countryColour } from './country-paint';
import { cssColour } from './css-colour';

export const SMALL_COUNTRIES = 'small-countries';
/** Names of discs on a map of the whole world would cover it. */
const NAMED_FROM_ZOOM = 3;
/** Of the globe's middle; what is further round is hidden or too flat to hit. */
const IN_SIGHT_DEG = 80;

interface Properties {
  iso2: string;
  until: number;
  namedFrom: number;
  rank: number;
  name_en: string;
  name_zh: string;
}

export type SmallCountries = FeatureCollection<Point, Properties>;

export function smallCountries({ entities }: Dataset): SmallCountries {
  return {
    type: 'FeatureCollection',
    features: entities.flatMap(({ kind, name, point, small, countries: [iso2] }) =>
      kind === 'countries' && point && small && iso2
        ? [
            {
              type: 'Feature' as const,
              properties: {
                ...propertiesOf(small),
                iso2,
                name_en: name.en,
                name_zh: name.zh ?? name.en,
              },
              geometry: { type: 'Point' as const, coordinates: point },
            },
          ]
        : [],
    ),
  };
}

/** Whole zooms: MapLibre looks at a filter's zoom once a tile. A disc stays a little longer rather than a gap opens. */
function propertiesOf({ untilZoom, namedFromZoom }: SmallShape) {
  return { until: Math.ceil(untilZoom - 0.35), namedFrom: namedFromZoom, rank: 5 };
}

/** The disc stands under the marks of the data, which may stand on the same capital. */
export function smallCountryDiscs(
  theme: Theme,
  fill: CountryFill,
  scale: number,
): CircleLayerSpecification {
  const land = cssColour(colourOf(theme, 'map', 'land'));
  const selected = ['boolean', ['feature-state', 'selected'], false];
  const stroke = (name: string) => cssColour(colourOf(theme, 'map', name));
  return {
    id: SMALL_COUNTRIES,
    type: 'circle',
    source: SMALL_COUNTRIES,
    filter: ['<', ['zoom'], ['get', 'until']] as FilterSpecification,
    paint: {
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        0.6,
        2.4 * scale,
        2,
        3.6 * scale,
        5,
        6 * scale,
      ],
      'circle-color': countryColour(theme, fill, land),
      'circle-stroke-color': ['case', selected, stroke('select-line'), stroke('coast')] as never,
      'circle-stroke-width': ['case', selected, 1.4 * scale, 0.9 * scale] as never,
    },
  };
}

/** @param like the layer of the names of countries, whose type these names are set in */
export function smallCountryNames(
  like: SymbolLayerSpecification,
  scale: number,
): SymbolLayerSpecification {
  const { 'source-layer': _, ...rest } = like;
  return {
    ...rest,
    id: `${SMALL_COUNTRIES}-names`,
    source: SMALL_COUNTRIES,
    minzoom: NAMED_FROM_ZOOM,
    filter: [
      'all',
      ['<', ['zoom'], ['get', 'until']],
      ['<', ['zoom'], ['get', 'namedFrom']],
    ] as FilterSpecification,
    layout: {
      ...like.layout,
      'text-size': 9.5 * scale,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
    },
  };
}

/**
 * ISO code of the disc nearest to a place on the screen, `null` where none is within reach.
 * @param reach CSS pixels
 */
export function smallCountryAt(
  map: MapLibreMap,
  { features }: SmallCountries,
  x: number,
  y: number,
  reach: number,
): string | null {
  const { lng, lat } = map.getCenter();
  const isGlobe = map.getProjection()?.type === 'globe';
  let best: { code: string; distance: number } | null = null;
  for (const { properties, geometry } of features) {
    const [lon = 0, at = 0] = geometry.coordinates;
    if (Math.floor(map.getZoom()) >= properties.until) continue;
    if (isGlobe && distanceKm([lng, lat], [lon, at]) > IN_SIGHT_DEG * KM_PER_DEGREE) continue;
    const pixel = map.project([lonNear(lon, lng), at]);
    const distance = Math.hypot(pixel.x - x, pixel.y - y);
    if (distance <= reach && (!best || distance < best.distance))
      best = { code: properties.iso2, distance };
  }
  return best?.code ?? null;
}
