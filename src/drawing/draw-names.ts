/** Names of countries and seas, as many as there is room for. */

import { escaped } from '../lib/escaped';
import { CHINESE_LABEL_SIZE, LABEL_SIZES } from '../lib/label-type';
import { atZoom } from '../lib/theme-tokens';
import { isOver, type LabelBox } from './label-box';
import { PAGE_FONTS } from './page-fonts';
import type { PictureView } from './picture-view';
import type { LabelProperties, PlaceLabel } from './place-label';
import type { Pixel, Projector } from './projector';
import type { Sheet } from './sheet';
import { wrapped } from './wrapped';

type Language = 'en' | 'zh';

interface Look {
  sizes: keyof typeof LABEL_SIZES;
  colour: string;
  /** Weight and width of the typeface. */
  weight: number;
  stretch: number;
  isCapitals: boolean;
  /** Between letters, em; in Chinese only large names are spaced. */
  spacing: number;
}

const LOOKS: Record<Exclude<LabelProperties['kind'], 'city'>, Look> = {
  country: {
    sizes: 'country',
    colour: 'label-country',
    weight: 540,
    stretch: 84,
    isCapitals: true,
    spacing: 0.09,
  },
  area: {
    sizes: 'country',
    colour: 'label-country',
    weight: 540,
    stretch: 84,
    isCapitals: false,
    spacing: 0.03,
  },
  sea: {
    sizes: 'sea',
    colour: 'label-sea',
    weight: 420,
    stretch: 88,
    isCapitals: false,
    spacing: 0.16,
  },
};
/** In the order in which names find their place. */
const ORDER = ['country', 'area', 'sea'] as const;
const PADDING_PX = 4;
const LINE_EM = 1.15;
/** Of a letter, mean, in em; a system's own typeface is wider than ours. */
const LETTER_EM = { capital: 0.62, small: 0.5, chinese: 1 };
/** Longest line, em. */
const MAX_WIDTH_EM = { en: 7.5, zh: 12 };

/**
 * @param labels that the tiles of the view's zoom have, the largest of each kind first
 * @param before room that other names take
 */
export function drawNames(
  sheet: Sheet,
  view: PictureView,
  projector: Projector,
  labels: readonly PlaceLabel[],
  before: readonly LabelBox[],
): void {
  if (view.names === 'none') return;
  const zoom = Math.floor(view.camera.zoom);
  const shown = labels.filter(
    ({ properties: { from, to } }) => from <= zoom && zoom <= (to ?? zoom),
  );
  sheet.rule('text', `font-family:${PAGE_FONTS}`);
  if (view.names !== 'both') {
    sheet.add(...namesIn(view.names, sheet, view, projector, shown, before));
    return;
  }
  const zh = namesIn('zh', sheet, view, projector, shown, before).join('');
  const en = namesIn('en', sheet, view, projector, shown, before).join('');
  sheet.add(`<switch><g systemLanguage="zh">${zh}</g><g>${en}</g></switch>`);
}

function namesIn(
  lang: Language,
  sheet: Sheet,
  view: PictureView,
  projector: Projector,
  labels: readonly PlaceLabel[],
  before: readonly LabelBox[],
): string[] {
  const taken = [...before];
  return ORDER.flatMap((kind) =>
    labels
      .filter(({ properties }) => properties.kind === kind)
      .flatMap(({ properties, geometry }) =>
        projector.points(geometry.coordinates).flatMap((at) => {
          const name = placed(lang, properties, LOOKS[kind], view, at);
          if (taken.some((other) => isOver(name.box, other))) return [];
          taken.push(name.box);
          return [markup(sheet, lang, LOOKS[kind], name)];
        }),
      ),
  );
}

interface Name {
  lines: string[];
  size: number;
  at: Pixel;
  box: LabelBox;
}

function placed(
  lang: Language,
  label: LabelProperties,
  look: Look,
  { camera, scale }: PictureView,
  at: Pixel,
): Name {
  const isLatin = lang === 'en';
  const sizes = LABEL_SIZES[look.sizes];
  const stops = sizes[label.rank - 1] ?? sizes.at(-1) ?? [];
  const size = atZoom(stops, camera.zoom) * scale * (isLatin ? 1 : CHINESE_LABEL_SIZE);
  const text = isLatin ? label.name_en : label.name_zh;
  const shown = isLatin && look.isCapitals ? text.toUpperCase() : text;
  const letter =
    (isLatin ? (look.isCapitals ? LETTER_EM.capital : LETTER_EM.small) : LETTER_EM.chinese) +
    (isLatin ? look.spacing : 0);
  const lines = wrapped(shown, MAX_WIDTH_EM[lang] / letter);
  const width = Math.max(...lines.map((line) => line.length)) * letter * size;
  const height = lines.length * LINE_EM * size;
  const box = {
    left: at[0] - width / 2 - PADDING_PX,
    right: at[0] + width / 2 + PADDING_PX,
    top: at[1] - height / 2 - PADDING_PX,
    bottom: at[1] + height / 2 + PADDING_PX,
  };
  return { lines, size, at, box };
}

function markup(sheet: Sheet, lang: Language, look: Look, { lines, size, at }: Name): string {
  const spacing = lang === 'en' ? look.spacing * size : 0;
  const type = sheet.classOf(
    `fill:${sheet.token('map', look.colour)};font-weight:${look.weight};font-stretch:${look.stretch}%;` +
      `text-anchor:middle;font-size:${sheet.px(Number(size.toFixed(1)))}px;letter-spacing:${sheet.px(Number(spacing.toFixed(1)))}px`,
  );
  const x = sheet.px(Number(at[0].toFixed(1)));
  return lines
    .map((line, i) => {
      const middle = at[1] + (i - (lines.length - 1) / 2) * LINE_EM * size;
      // Half the height of a capital below its middle stands the base line.
      const y = sheet.px(Number((middle + 0.36 * size).toFixed(1)));
      return `<text class="${type}" x="${x}" y="${y}">${escaped(line)}</text>`;
    })
    .join('');
}
