/** Sea, land, fills and lines of the ground, as the live map draws them. */
import type { MultiLineString, MultiPolygon } from 'geojson';
import { GRATICULE_STEP, graticule } from '../lib/graticule';
import type { BasemapParts } from './basemap-parts';
import { drawLand } from './draw-land';
import { drawSea } from './draw-sea';
import type { GroundLayer } from './ground';
import { pathData } from './path-data';
import type { PictureView } from './picture-view';
import type { Sheet } from './sheet';

const DISPUTED_DASH = [3, 4];

type Line = { geometry: MultiLineString | MultiPolygon };
type Feature = GroundLayer['features'][number];

const isDisputed = ({ properties }: Feature) => properties.disputed === true;

export function drawBasemap(sheet: Sheet, view: PictureView, parts: BasemapParts): void {
  const { projector, ground, chosen } = parts;
  const draw = (features: readonly Line[], colour: string, px: number, dash?: number[]) => {
    const lines = features.flatMap(({ geometry }) =>
      geometry.type === 'MultiLineString' ? projector.lines(geometry.coordinates) : [],
    );
    const d = pathData(lines, sheet.units, false);
    if (!d) return;
    const width = px * view.scale;
    const dashes = dash
      ? `;stroke-linecap:butt;stroke-dasharray:${dash.map((n) => sheet.px(n * width)).join(' ')}`
      : '';
    const stroke = `stroke:${sheet.token('map', colour)};stroke-width:${sheet.px(width)}`;
    sheet.add(`<path class="${sheet.classOf(`${stroke}${dashes}`)}" d="${d}"/>`);
  };

  drawSea(sheet, view, projector);
  draw([graticule(GRATICULE_STEP)], 'graticule', 0.75);
  drawLand(sheet, view, parts);
  const once = ground.borders.features.filter(({ properties }) => properties.side === 0);
  draw(
    once.filter((feature) => !isDisputed(feature)),
    'border',
    0.75,
  );
  draw(once.filter(isDisputed), 'border-disputed', 0.9, DISPUTED_DASH);
  if (chosen.size === 0) return;
  const own = ({ properties: { iso2 } }: Feature) => chosen.has(String(iso2));
  const outline = [...ground.borders.features.filter(own), ...ground.coast.features.filter(own)];
  draw(
    outline.filter((feature) => !isDisputed(feature)),
    'select-line',
    1.4,
  );
  draw(outline.filter(isDisputed), 'select-line', 1.4, DISPUTED_DASH);
}
