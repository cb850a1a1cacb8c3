/** What a printed legend says of a picture: samples of lines, marks and fills with their words. */
import type { CableColouring } from '../domain/cable-colouring';
import type { CountryFill } from '../domain/country-fill';
import type { State } from '../domain/lifespan';
import { cableColour } from '../layers/shared/cable-colours';
import { strokeStyles } from '../layers/shared/cable-style';
import { type PointKind, shapeOf } from '../layers/shared/glyphs';
import { classPaint } from './class-paint';
import { defineGlyph } from './define-glyph';
import type { Sheet } from './sheet';

export type LegendMark =
  | { of: 'glyph'; kind: PointKind }
  | { of: 'line'; kind: 'submarine-cables' | 'terrestrial-cables'; state: State }
  | { of: 'arc' }
  | { of: 'colour'; colouring: CableColouring; own: number }
  | { of: 'fill'; fill: CountryFill; own: number };

export interface LegendItem {
  mark: LegendMark;
  label: string;
}

export interface LegendGroup {
  /** Empty where the samples speak for themselves. */
  title: string;
  items: readonly LegendItem[];
}

/** Pixels before the scale. */
const LINE_PX = { length: 30, width: 2.2 };
const GLYPH_PX = 15;
const SWATCH_PX = { width: 18, height: 11 };

/** Width that a sample takes, pixels before the scale. */
export function sampleWidth({ of }: LegendMark): number {
  if (of === 'glyph') return GLYPH_PX;
  return of === 'fill' ? SWATCH_PX.width : LINE_PX.length;
}

/** Adds a sample whose left end is at x and whose middle is at y, pixels. */
export function addSample(sheet: Sheet, mark: LegendMark, x: number, y: number, scale: number) {
  const line = (colour: string, width: number, more = '') => {
    const look = `stroke:${colour};stroke-width:${sheet.px(width * scale)}${more}`;
    const d = `M${sheet.px(x)} ${sheet.px(y)}h${sheet.px(LINE_PX.length * scale)}`;
    sheet.add(`<path class="${sheet.classOf(look)}" d="${d}"/>`);
  };
  switch (mark.of) {
    case 'glyph': {
      const glyph = defineGlyph(
        sheet,
        mark.kind,
        `${shapeOf[mark.kind]}/in-service`,
        GLYPH_PX * scale,
      );
      const middle = x + (GLYPH_PX / 2) * scale;
      sheet.add(
        `<use href="#${glyph}" transform="translate(${sheet.px(middle)} ${sheet.px(y)})"/>`,
      );
      return;
    }
    case 'line': {
      const { dash, gap, isRound, hollow, widthFactor, isGrey } = strokeStyles[mark.state];
      const width = LINE_PX.width * widthFactor;
      const colour = isGrey ? sheet.token('state', 'ended') : sheet.token('layer', mark.kind);
      const lengths = [dash, gap].map((n) => sheet.px(n * width * scale)).join(' ');
      const cap = isRound ? '' : ';stroke-linecap:butt';
      line(colour, width, dash + gap > 0 ? `;stroke-dasharray:${lengths}${cap}` : cap);
      if (hollow > 0) line(sheet.token('surface', '0'), width * hollow, ';stroke-linecap:butt');
      return;
    }
    case 'arc':
      line(sheet.token('map', 'label-place'), 1.1);
      return;
    case 'colour':
      line(
        sheet.colour(`${mark.colouring}-${mark.own}`, (theme) =>
          cableColour(theme, mark.colouring, mark.own),
        ),
        LINE_PX.width,
      );
      return;
    case 'fill': {
      const [width, height] = [SWATCH_PX.width * scale, SWATCH_PX.height * scale];
      const box = `x="${sheet.px(x)}" y="${sheet.px(y - height / 2)}" width="${sheet.px(width)}" height="${sheet.px(height)}"`;
      const paints = [0, mark.own].map((own) => classPaint(sheet, mark.fill, own, scale));
      const rim = sheet.classOf(
        `stroke:${sheet.token('map', 'coast')};stroke-width:${sheet.px(0.8 * scale)}`,
      );
      sheet.add(...[...paints, rim].map((look) => `<rect class="${look}" ${box}/>`));
    }
  }
}
