/** The measured path, cable by cable in the hue of its layer, with a disc at each end and change. */
import { atZoom, type Stops, themeTokens } from '../lib/theme-tokens';
import { addCasedLines, positionsOf } from './add-cased-lines';
import { addMarkers, defineMarker } from './add-markers';
import type { PictureView } from './picture-view';
import type { Projector } from './projector';
import type { Sheet } from './sheet';

const { lineWidth } = themeTokens;
/** Radii before the scale, pixels. */
const RADIUS = { end: 5, change: 3.5 };
const RIM_PX = 1.5;

export function drawPath(
  sheet: Sheet,
  { path, camera, scale }: PictureView,
  projector: Projector,
): void {
  if (!path) return;
  const px = atZoom(lineWidth.stops as unknown as Stops, camera.zoom) + lineWidth.selectedExtra;
  for (const kind of ['terrestrial-cables', 'submarine-cables'] as const) {
    const lines = path.filter((leg) => leg.kind === kind).map((leg) => positionsOf(leg.path));
    addCasedLines(sheet, projector, lines, { hue: sheet.token('layer', kind), px, scale });
  }
  const fill = sheet.token('layer', 'landing-points');
  const rim = sheet.token('map', 'casing');
  const look = sheet.classOf(`fill:${fill};stroke:${rim};stroke-width:${sheet.px(RIM_PX * scale)}`);
  const spots = path.flatMap((leg, i) => {
    const positions = positionsOf(leg.path);
    return [
      { at: positions[0] ?? [], isEnd: i === 0 },
      { at: positions.at(-1) ?? [], isEnd: i === path.length - 1 },
    ];
  });
  for (const name of ['change', 'end'] as const) {
    const disc = () => `<circle class="${look}" r="${sheet.px(RADIUS[name] * scale)}"/>`;
    const own = spots.filter(({ isEnd }) => isEnd === (name === 'end'));
    const places = own.flatMap(({ at }) => projector.points(at));
    if (places.length > 0) addMarkers(sheet, defineMarker(sheet, `path/${name}`, disc), places);
  }
}
