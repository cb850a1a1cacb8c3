/**
 * Label layers of the basemap. There is no `glyphs` in the style:
 * MapLibre 6 draws every glyph from fonts of the page, waiting for each to load (`label-fonts.css`
 * pins width and weight), and Chinese from the reader's system.
 */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { CHINESE_LABEL_SIZE, CJK_FONTS, LABEL_SIZES } from '../lib/label-type';
import { colourOf, type Stops, type Theme } from '../lib/theme-tokens';
import { cssColour } from './css-colour';

export type LabelLanguage = 'en' | 'zh';

export interface LabelOptions {
  theme: Theme;
  lang: LabelLanguage;
  /** Factor on all sizes: 1 at a desk, up to 2.2 on a wall. */
  scale: number;
}

export const LABEL_LAYERS = ['sea-labels', 'area-labels', 'country-labels', 'city-labels'] as const;
export type LabelLayerId = (typeof LABEL_LAYERS)[number];

/** Size by rank (1 is the largest) and zoom. */
function sizeByRank(ranks: readonly Stops[], scale: number): ExpressionSpecification {
  const zooms = ranks[0]?.map(([zoom]) => zoom) ?? [];
  const stops = zooms.flatMap((zoom, i) => {
    const sizes = ranks.map((stopsOfRank) => (stopsOfRank[i]?.[1] ?? 10) * scale);
    const byRank = sizes.slice(0, -1).flatMap((size, rank) => [rank + 1, size]);
    return [zoom, ['match', ['get', 'rank'], ...byRank, sizes.at(-1) ?? 10]];
  });
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

const inZoom: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'from'], ['zoom']],
  ['>=', ['coalesce', ['get', 'to'], 24], ['zoom']],
];

const ofKind = (...kinds: string[]): ExpressionSpecification => [
  'all',
  ['in', ['get', 'kind'], ['literal', kinds]],
  inZoom,
];

const SIZES: Record<LabelLayerId, readonly Stops[]> = {
  'sea-labels': LABEL_SIZES.sea,
  'area-labels': LABEL_SIZES.country,
  'country-labels': LABEL_SIZES.country,
  'city-labels': LABEL_SIZES.city,
};

export const CITY_MIN_ZOOM = 5;
/** From a city's dot to its name. */
export const CITY_OFFSET_EM = 0.45;
export const CITY_FILTER = ofKind('city');

type LanguageLayout = Pick<
  NonNullable<SymbolLayerSpecification['layout']>,
  'text-field' | 'text-transform' | 'text-letter-spacing' | 'text-max-width' | 'text-size'
>;

/** What of a label layer depends on the language. */
function languageLayout(id: LabelLayerId, lang: LabelLanguage, scale: number): LanguageLayout {
  const isLatin = lang === 'en';
  const spaced: Record<LabelLayerId, number> = {
    'sea-labels': 0.16,
    'area-labels': 0.03,
    'country-labels': 0.09,
    'city-labels': 0.005,
  };
  // In Chinese only what is set at 14 px or more is spaced.
  const chinese: ExpressionSpecification = ['match', ['get', 'rank'], 1, 0.12, 0];
  const isLarge = id === 'sea-labels' || id === 'country-labels';
  return {
    'text-field': ['get', isLatin ? 'name_en' : 'name_zh'],
    'text-transform': isLatin && id === 'country-labels' ? 'uppercase' : 'none',
    'text-letter-spacing': isLatin ? spaced[id] : isLarge ? chinese : 0,
    'text-max-width': isLatin ? 7.5 : 12,
    'text-size': sizeByRank(SIZES[id], isLatin ? scale : scale * CHINESE_LABEL_SIZE),
  };
}

/** The name stands beside its dot, on whichever side is free. */
function beside(layer: SymbolLayerSpecification): SymbolLayerSpecification {
  return {
    ...layer,
    minzoom: CITY_MIN_ZOOM,
    layout: {
      ...layer.layout,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': CITY_OFFSET_EM,
      'text-justify': 'auto',
      'text-padding': 2,
    },
  };
}

/** Layers in drawing order; those of `country-labels` and below go under the data. */
export function labelLayers(
  source: string,
  { theme, lang, scale }: LabelOptions,
): Record<LabelLayerId, SymbolLayerSpecification> {
  const colour = (name: string) => cssColour(colourOf(theme, 'map', name));
  const layer = (
    id: LabelLayerId,
    filter: ExpressionSpecification,
    font: string,
    paint: SymbolLayerSpecification['paint'],
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    source,
    'source-layer': 'labels',
    filter,
    layout: {
      ...languageLayout(id, lang, scale),
      'text-font': [font, ...CJK_FONTS],
      'text-line-height': 1.15,
      'text-padding': 4 * scale,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: paint ?? {},
  });
  const place = { 'text-color': colour('label-country'), 'text-halo-color': colour('halo') };
  return {
    'sea-labels': layer('sea-labels', ofKind('sea'), 'Atlas Sea', {
      'text-color': colour('label-sea'),
    }),
    'area-labels': layer('area-labels', ofKind('area'), 'Atlas Country', {
      'text-color': colour('label-country'),
    }),
    'country-labels': layer('country-labels', ofKind('country'), 'Atlas Country', {
      'text-color': colour('label-country'),
    }),
    'city-labels': beside(
      layer('city-labels', CITY_FILTER, 'Atlas Place', {
        ...place,
        'text-halo-width': 1.5 * scale,
      }),
    ),
  };
}
