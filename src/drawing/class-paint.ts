import { type CountryFill, FILL_CLASSES } from '../domain/country-fill';
import { type Rgba, type Theme, themeTokens } from '../lib/theme-tokens';
import type { Sheet } from './sheet';

/** Step of the ramp in which a hatch is drawn. */
const HATCH_STEP = 4;
/** Across the strokes, and the width of one; pixels. */
const HATCH = { period: 8 / Math.SQRT2, stroke: 2 };

const rampColour = (step: number) => (theme: Theme) =>
  (themeTokens.themes[theme].ramp[step - 1] ?? [0, 0, 0, 0]) as Rgba;

/** The class of SVG that paints a class of countries. @param own its number from 1 on, 0 for none: bare land */
export function classPaint(
  sheet: Sheet,
  fill: CountryFill | null,
  own: number,
  scale: number,
): string {
  const paint = fill ? FILL_CLASSES[fill][own - 1]?.paint : undefined;
  if (paint === undefined) return sheet.classOf(`fill:${sheet.token('map', 'land')}`);
  if (paint !== 'hatch')
    return sheet.classOf(`fill:${sheet.colour(`ramp-${paint}`, rampColour(paint))}`);
  const stroke = sheet.classOf(
    `stroke:${sheet.colour(`ramp-${HATCH_STEP}`, rampColour(HATCH_STEP))};stroke-width:${sheet.px(HATCH.stroke * scale)}`,
  );
  const side = sheet.px(HATCH.period * scale);
  const middle = sheet.px((HATCH.period / 2) * scale);
  sheet.define(
    'hatch',
    () =>
      `<pattern id="hatch" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
      `<path class="${stroke}" d="M${middle} 0V${side}"/></pattern>`,
  );
  return sheet.classOf('fill:url(#hatch)');
}
