import { escaped } from '../lib/escaped';
import { addMarkers, defineMarker } from './add-markers';
import type { PictureView } from './picture-view';
import { LINE_EM, type PlacedName } from './place-spot-names';
import type { Sheet } from './sheet';

/** Of the halo, pixels. */
const HALO_PX = 1.6;
const CITY_RADIUS_PX = 1.4;
const TYPE = {
  spot: { weight: 600, colour: 'label-place' },
  rim: { weight: 600, colour: 'label-place' },
  city: { weight: 480, colour: 'label-country' },
} as const;

/** Names beside their places, each in a halo, over all that is drawn. */
export function drawSpotNames(
  sheet: Sheet,
  { sight, scale }: PictureView,
  names: readonly PlacedName[],
): void {
  if (names.length === 0) return;
  const halo = `stroke:${sheet.token('map', 'halo')};stroke-width:${sheet.px(2 * HALO_PX * scale)};paint-order:stroke`;
  const grain = sheet.classOf(`fill:${sheet.token('map', 'label-country')}`);
  const dot = () => `<circle class="${grain}" r="${sheet.px(CITY_RADIUS_PX * scale)}"/>`;
  const cities = names.filter(({ of }) => of === 'city').map(({ place }) => place);
  if (cities.length > 0) addMarkers(sheet, defineMarker(sheet, 'city', dot), cities);
  for (const { of, lines, size, at, align } of names) {
    const { weight, colour } = TYPE[of];
    const fill =
      of === 'rim' && sight ? sheet.token('layer', sight.of) : sheet.token('map', colour);
    const type = sheet.classOf(
      `fill:${fill};${halo};font-weight:${weight};font-stretch:88%;text-anchor:${align};font-size:${sheet.px(Number(size.toFixed(1)))}px`,
    );
    lines.forEach((line, i) => {
      const middle = at[1] + (i - (lines.length - 1) / 2) * LINE_EM * size;
      const x = sheet.px(Number(at[0].toFixed(1)));
      // Half the height of a capital below its middle stands the base line.
      const y = sheet.px(Number((middle + 0.36 * size).toFixed(1)));
      sheet.add(`<text class="${type}" x="${x}" y="${y}">${escaped(line)}</text>`);
    });
  }
}
