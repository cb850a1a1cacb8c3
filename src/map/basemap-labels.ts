/**
 * Label layers of the basemap. There is no `glyphs` in the style:
 * MapLibre 6 draws every glyph from fonts of the page, waiting for each to load (`label-fonts.css`
 * pins width and weight), and Chinese from the reader's system.
 */
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { colourOf, type Theme } from '../lib/theme-tokens';
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

const CJK_FONTS = [
  'PingFang SC',
  'Hiragino Sans GB',
  'HarmonyOS Sans SC',
  'Microsoft YaHei UI',
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
];

type Stop = [zoom: number, px: number];

/** Size by rank (1 is the largest) and zoom. */
function sizeByRank(ranks: Stop[][], scale: number): ExpressionSpecification {
  const zooms = ranks[0]?.map(([zoom]) => zoom) ?? [];
  const stops = zooms.flatMap((zoom, i) => {
    const sizes = ranks.map((stopsOfRank) => (stopsOfRank[i]?.[1] ?? 10) * scale);
    const byRank = sizes.slice(0, -1).flatMap((size, rank) => [rank + 1, size]);
    return [zoom, ['match', ['get', 'rank'], ...byRank, sizes.at(-1) ?? 10]];
  });
  return ['interpolate', ['linear'], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

const sized = (...sizes: [atZoom1: number, atZoom4: number, atZoom7: number][]): Stop[][] =>
  sizes.map(([a, b, c]) => [
    [1, a],
    [4, b],
    [7, c],
  ]);

const COUNTRY_SIZES = sized(
  [12.5, 15, 18],
  [11, 13, 16],
  [10, 12, 14.5],
  [9, 11, 13.5],
  [8.5, 10, 12.5],
);
const SEA_SIZES = sized([14, 16, 18], [11.5, 13, 15.5], [10.5, 11.5, 13.5]);
const CITY_SIZES = sized([11, 11.5, 13.5], [11, 11, 12.5], [10.5, 10.5, 12]);

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

const SIZES: Record<LabelLayerId, Stop[][]> = {
  'sea-labels': SEA_SIZES,
  'area-labels': COUNTRY_SIZES,
  'country-labels': COUNTRY_SIZES,
  'city-labels': CITY_SIZES,
};
/** Chinese needs a little more than Latin capitals to be read. */
const CHINESE_SIZE = 1.1;

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
    'text-size': sizeByRank(SIZES[id], isLatin ? scale : scale * CHINESE_SIZE),
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
