/** Where everything stands on a page: title and date over the picture, legend, sources and imprint under it. */
import { type LegendGroup, type LegendItem, sampleWidth } from './legend';
import { type Measure, wrapLines } from './wrap-lines';

export interface PageWords {
  title: string;
  date: string;
  legend: readonly LegendGroup[];
  sources: readonly string[];
  /** What boundaries mean, the licence, the address. */
  imprint: readonly string[];
}

export interface PageText {
  text: string;
  /** Left end of the base line, or the right one; pixels. */
  x: number;
  y: number;
  px: number;
  weight: number;
  /** Of the theme: 1 is the strongest. */
  ink: '1' | '2' | '3';
  isAtEnd?: boolean;
  /** A word of the legend. */
  isKey?: boolean;
}

export interface Page {
  width: number;
  height: number;
  map: { x: number; y: number; width: number; height: number };
  /** Lower edge of the legend, pixels. */
  keyEnd: number;
  scale: number;
  texts: PageText[];
  samples: { item: LegendItem; x: number; y: number }[];
}

const MARGIN = 28;
const TITLE = { px: 23, line: 28, weight: 600 };
const DATE = { px: 23, weight: 330 };
const LEGEND = { px: 12, line: 22, gap: 7, apart: 20, weight: 420 };
const NOTE = { px: 10.5, line: 15, weight: 400, between: 3 };
const COLUMNS_FROM = 760;
const GUTTER = 36;
/** Type grows with the picture, but less than a poster would like and never so little that none can read it. */
const SCALES = { from: 0.8, to: 2.4, width: 1180 };

/** @param map size of the picture, pixels */
export function layPage(
  map: { width: number; height: number },
  words: PageWords,
  measure: Measure,
): Page {
  const scale = Math.min(SCALES.to, Math.max(SCALES.from, map.width / SCALES.width));
  const margin = Math.round(MARGIN * scale);
  const width = map.width + 2 * margin;
  const right = width - margin;
  const texts: PageText[] = [];
  const samples: Page['samples'] = [];

  const dateType = { px: DATE.px * scale, weight: DATE.weight };
  const dateWidth = measure(words.date, dateType.px, dateType.weight);
  const titleType = { px: TITLE.px * scale, weight: TITLE.weight, measure };
  const lines = wrapLines(words.title, map.width - dateWidth - GUTTER * scale, titleType);
  let y = margin;
  for (const text of lines) {
    y += TITLE.line * scale;
    texts.push({ ...titleType, text, x: margin, y: y - 6 * scale, ink: '1' });
  }
  const top = margin + (TITLE.line - 6) * scale;
  texts.push({ ...dateType, text: words.date, x: right, y: top, ink: '1', isAtEnd: true });
  y = Math.round(y + 10 * scale);
  const picture = { x: margin, y, width: map.width, height: map.height };
  y += map.height + 16 * scale;

  for (const { title, items } of words.legend) {
    let x = margin;
    const type = { px: LEGEND.px * scale, weight: LEGEND.weight, isKey: true };
    const base = () => y + LEGEND.line * scale * 0.66;
    if (title) {
      texts.push({ ...type, weight: 600, text: title, x, y: base(), ink: '2' });
      x += measure(title, type.px, 600) + LEGEND.apart * 0.8 * scale;
    }
    for (const item of items) {
      const sample = (sampleWidth(item.mark) + LEGEND.gap) * scale;
      const whole = sample + measure(item.label, type.px, type.weight);
      if (x > margin && x + whole > right) {
        x = margin;
        y += LEGEND.line * scale;
      }
      samples.push({ item, x, y: y + (LEGEND.line * scale) / 2 });
      texts.push({ ...type, text: item.label, x: x + sample, y: base(), ink: '1' });
      x += whole + LEGEND.apart * scale;
    }
    y += LEGEND.line * scale;
  }
  const keyEnd = y;
  y += 10 * scale;

  const isWide = map.width >= COLUMNS_FROM;
  const column = isWide ? (map.width - GUTTER * scale) / 2 : map.width;
  const note = { px: NOTE.px * scale, weight: NOTE.weight, measure };
  const write = (notes: readonly string[], x: number, from: number): number => {
    let at = from;
    for (const text of notes) {
      for (const line of wrapLines(text, column, note)) {
        at += NOTE.line * scale;
        texts.push({ px: note.px, weight: note.weight, text: line, x, y: at, ink: '2' });
      }
      at += NOTE.between * scale;
    }
    return at;
  };
  const left = write(words.sources, margin, y);
  const end = isWide
    ? Math.max(left, write(words.imprint, margin + column + GUTTER * scale, y))
    : write(words.imprint, margin, left);
  return {
    width,
    height: Math.ceil(end + margin * 0.8),
    map: picture,
    keyEnd,
    scale,
    texts,
    samples,
  };
}
