/**
 * Land by the class that countries are filled by. Each stretch of coast is in the file once: the areas are stroked,
 * wide for the water lining and narrow for the coast, and then filled, which hides all but the outer half of a stroke.
 */

import type { BasemapParts } from './basemap-parts';
import { classPaint } from './class-paint';
import { pathData } from './path-data';
import type { PictureView } from './picture-view';
import type { Sheet } from './sheet';

/** The fill of countries steps back while a record, what is lit together, or a path is lifted. */
const AT_REST = 0.5;
/** Of the whole stroke, pixels; the lining of the live map is blurred, and two strokes come near it. */
const STROKES = [
  { colour: 'vignette', px: 7, opacity: 0.5 },
  { colour: 'vignette', px: 4.6, opacity: 0.6 },
  { colour: 'coast', px: 1.2, opacity: 1 },
] as const;

export function drawLand(
  sheet: Sheet,
  { fill, selected, lit, path, scale }: PictureView,
  { projector, ground, classes, chosen }: BasemapParts,
): void {
  const used = [...new Set([0, ...classes.values()])];
  const areas = used.flatMap((own) => {
    const isIn = (iso2: string | null) => ((iso2 && classes.get(iso2)) || 0) === own;
    // Hundreds of pictures have no fill, and their land is made once.
    const area = used.length === 1 ? ground.land : ground.areaOf(isIn);
    const d = pathData(projector.areas(area), sheet.units, true);
    return d ? [{ own, id: sheet.idOf(`land/${own}`), d }] : [];
  });
  for (const { id, d } of areas) sheet.define(id, () => `<path id="${id}" d="${d}"/>`);
  for (const { colour, px, opacity } of STROKES) {
    const stroke = `stroke:${sheet.token('map', colour)};stroke-width:${sheet.px(px * scale)}`;
    const alpha = opacity < 1 ? `;stroke-opacity:${opacity}` : '';
    const look = sheet.classOf(`${stroke}${alpha}`);
    sheet.group(`class="${look}"`, () =>
      sheet.add(...areas.map(({ id }) => `<use href="#${id}"/>`)),
    );
  }
  const land = classPaint(sheet, fill, 0, scale);
  for (const { own, id } of areas) {
    const use = (look: string, more = '') => `<use href="#${id}" class="${look}"${more}/>`;
    sheet.add(use(land));
    const faint = selected >= 0 || lit || path ? ` opacity="${AT_REST}"` : '';
    if (own > 0) sheet.add(use(classPaint(sheet, fill, own, scale), faint));
  }
  if (chosen.size === 0) return;
  const area = ground.areaOf((iso2) => iso2 !== null && chosen.has(iso2));
  const d = pathData(projector.areas(area), sheet.units, true);
  const look = sheet.classOf(`fill:${sheet.token('map', 'select-fill')}`);
  if (d) sheet.add(`<path class="${look}" d="${d}"/>`);
}
