/** The words that are burnt into every frame of a film: title, date, and whose it is. */

import { PAGE_FONTS } from '../../drawing/page-fonts';
import { wrapLines } from '../../drawing/wrap-lines';
import type { Theme } from '../../lib/theme-tokens';
import { colourOf } from '../../lib/theme-tokens';
import { textWidth } from './text-width';

export interface FilmWords {
  title: string;
  date: string;
  /** One under the other at the lower edge. */
  lines: readonly string[];
}

const rgb = (theme: Theme, name: '0' | '1' | '2', group: 'surface' | 'text', alpha = 1) => {
  const [r, g, b] = colourOf(theme, group, name);
  return `rgb(${r} ${g} ${b} / ${alpha})`;
};

/** @param context of a canvas on which the map has been drawn */
export function drawFilmWords(
  context: CanvasRenderingContext2D,
  { title, date, lines }: FilmWords,
  theme: Theme,
): void {
  const { width, height } = context.canvas;
  const unit = Math.min(width, height) / 100;
  const margin = 4 * unit;
  const write = (
    text: string,
    x: number,
    y: number,
    px: number,
    weight: number,
    ink: '1' | '2',
  ) => {
    context.font = `${weight} ${px}px ${PAGE_FONTS}`;
    context.lineWidth = px * 0.22;
    context.lineJoin = 'round';
    // A rim in the colour of the paper, so that lines of the map run behind the words.
    context.strokeStyle = rgb(theme, '0', 'surface', 0.82);
    context.strokeText(text, x, y);
    context.fillStyle = rgb(theme, ink, 'text');
    context.fillText(text, x, y);
  };
  const band = (from: number, to: number) => {
    const gradient = context.createLinearGradient(0, from, 0, to);
    gradient.addColorStop(0, rgb(theme, '0', 'surface', 0.88));
    gradient.addColorStop(1, rgb(theme, '0', 'surface', 0));
    context.fillStyle = gradient;
    context.fillRect(0, Math.min(from, to), width, Math.abs(to - from));
  };
  const small = 2.1 * unit;
  const type = { px: small, weight: 400, measure: textWidth };
  const foot = lines.flatMap((line) => wrapLines(line, width - 2 * margin, type));
  const footHeight = foot.length * small * 1.4;
  band(0, 24 * unit);
  band(height, height - footHeight - 8 * unit);
  let y = margin + 3.2 * unit;
  const titleType = { px: 3.6 * unit, weight: 600, measure: textWidth };
  for (const line of wrapLines(title, width - 2 * margin, titleType)) {
    write(line, margin, y, 3.6 * unit, 600, '1');
    y += 4.6 * unit;
  }
  write(date, margin, y + 2.6 * unit, 6 * unit, 300, '1');
  foot.forEach((line, i) => {
    write(
      line,
      margin,
      height - margin * 0.7 - footHeight + (i + 1) * small * 1.4,
      small,
      400,
      '2',
    );
  });
}
