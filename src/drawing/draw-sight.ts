/** What the selected record sees: its circles, as the live map draws them. */
import { capRim, capRing } from '../domain/sight';
import type { SightCircle } from '../domain/sight-circles';
import { distanceKm, KM_PER_DEGREE } from '../lib/great-circle';
import { addCasedLines } from './add-cased-lines';
import { isGlobe } from './draw-sea';
import { pathData } from './path-data';
import type { PictureView } from './picture-view';
import type { Projector } from './projector';
import type { Sheet } from './sheet';

const WIDTH_PX = 1.3;
const FILL_OPACITY = 0.06;
/** In widths of the line. */
const HORIZON_DASH = 4;

export function drawSight(sheet: Sheet, { sight, scale }: PictureView, projector: Projector): void {
  if (!sight) return;
  const hue = sheet.token('layer', sight.of);
  const fill = sheet.classOf(`fill:${hue};fill-opacity:${FILL_OPACITY}`);
  for (const circle of sight.circles) sheet.add(areaOf(sheet, projector, circle, fill));
  const rims = (isHorizon: boolean) =>
    sight.circles
      .filter(({ elevationDeg }) => (elevationDeg === 0) === isHorizon)
      .map(({ centre, radiusDeg }) => capRim(centre[0], centre[1], radiusDeg));
  addCasedLines(sheet, projector, rims(false), { hue, px: WIDTH_PX, scale });
  const d = pathData(projector.lines(rims(true)), sheet.units, false);
  const dash = sheet.px(HORIZON_DASH * WIDTH_PX * scale);
  const look = `stroke:${hue};stroke-width:${sheet.px(WIDTH_PX * scale)};stroke-dasharray:${dash} ${dash};stroke-linecap:butt`;
  if (d) sheet.add(`<path class="${sheet.classOf(look)}" d="${d}"/>`);
}

function areaOf(
  sheet: Sheet,
  projector: Projector,
  { centre, radiusDeg }: SightCircle,
  look: string,
): string {
  const ring = capRing(centre[0], centre[1], radiusDeg);
  const d = pathData(projector.areas([[ring]]), sheet.units, true);
  if (d) return `<path class="${look}" d="${d}"/>`;
  const { camera, width, height } = projector;
  const off = distanceKm([camera.lng, camera.lat], [centre[0], centre[1]]) / KM_PER_DEGREE;
  // Its whole rim is behind the globe: what is seen of the globe lies within.
  return isGlobe(projector) && off < radiusDeg
    ? `<circle class="${look}" cx="${sheet.px(width / 2)}" cy="${sheet.px(height / 2)}" r="${sheet.px(projector.radius)}"/>`
    : '';
}
