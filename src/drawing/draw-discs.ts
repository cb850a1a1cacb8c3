/** Countries too small to be seen: a disc in the colour of their class at the capital. */
import type { Dataset } from '../domain/dataset';
import { atZoom } from '../lib/theme-tokens';
import { addMarkers, defineMarker } from './add-markers';
import { classPaint } from './class-paint';
import type { PictureView } from './picture-view';
import type { Pixel, Projector } from './projector';
import type { Sheet } from './sheet';

const RADII = [
  [0.6, 2.4],
  [2, 3.6],
  [5, 6],
] as const;
/** A disc stays a little longer rather than a gap opens. */
const LINGERS = 0.35;

export function drawDiscs(
  sheet: Sheet,
  { camera, scale, fill }: PictureView,
  projector: Projector,
  { entities }: Dataset,
  classes: ReadonlyMap<string, number>,
): void {
  const coast = sheet.token('map', 'coast');
  const rim = sheet.classOf(`stroke:${coast};stroke-width:${sheet.px(0.9 * scale)}`);
  const radius = sheet.px(atZoom(RADII, camera.zoom) * scale);
  const places = new Map<number, Pixel[]>();
  for (const { kind, point, small, countries } of entities) {
    if (kind !== 'countries' || !point || !small) continue;
    if (Math.floor(camera.zoom) >= Math.ceil(small.untilZoom - LINGERS)) continue;
    const own = classes.get(countries[0] ?? '') ?? 0;
    places.set(own, [...(places.get(own) ?? []), ...projector.points(point)]);
  }
  for (const [own, pixels] of places) {
    const paints = own > 0 ? [0, own] : [0];
    const disc = paints.map((one) => {
      const look = `${rim} ${classPaint(sheet, fill, one, scale)}`;
      return `<circle class="${look}" r="${radius}"/>`;
    });
    addMarkers(
      sheet,
      defineMarker(sheet, `disc/${own}`, () => disc.join('')),
      pixels,
    );
  }
}
