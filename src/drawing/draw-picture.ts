/** A view as an SVG. The same bytes for the same records and view. */
import { countryClasses } from '../domain/country-fill';
import type { Dataset } from '../domain/dataset';
import type { LayerId } from '../domain/layer-id';
import type { PointKind } from '../layers/shared/glyphs';
import { escaped } from '../lib/escaped';
import { addMarkers, defineMarker } from './add-markers';
import { drawArcs } from './draw-arcs';
import { drawBasemap } from './draw-basemap';
import { drawDiscs } from './draw-discs';
import { drawLines } from './draw-lines';
import { drawLinks } from './draw-links';
import { drawMarks } from './draw-marks';
import { drawNames } from './draw-names';
import { drawPath } from './draw-path';
import { drawSight } from './draw-sight';
import { drawSpotNames } from './draw-spot-names';
import { flatProjector } from './flat-projector';
import { globeProjector } from './globe-projector';
import type { Ground } from './ground';
import { litIn } from './lit-in';
import type { PictureView } from './picture-view';
import type { PlaceLabel } from './place-label';
import { placeSpotNames } from './place-spot-names';
import type { Projector } from './projector';
import { Sheet } from './sheet';

/** In the order of drawing. */
const MARKS: readonly PointKind[] = [
  'landing-points',
  'hubs',
  'ground-stations',
  'teleports',
  'satellites',
];
const GATEWAYS_FROM_ZOOM = 3;

export interface PictureParts {
  ground: Ground;
  labels: readonly PlaceLabel[];
  dataset: Dataset;
  /** Units in a pixel: shapes are rounded to whole ones. */
  units: number;
}

/** @param title what a reader is told who does not see it */
export function drawPicture(view: PictureView, parts: PictureParts, title: string): string {
  const sheet = new Sheet(view.theme, parts.units);
  drawView(sheet, view, parts);
  return sheet.svg(view.width, view.height, escaped(title));
}

/** Adds a view to a sheet, its upper left corner at 0, 0. */
export function drawView(
  sheet: Sheet,
  view: PictureView,
  { ground, labels, dataset }: Omit<PictureParts, 'units'>,
): void {
  const projector = view.projection === 'globe' ? globeProjector(view) : flatProjector(view);
  const isOn = (id: LayerId) => view.layers.includes(id);
  const classes =
    view.fill && isOn('countries')
      ? countryClasses(dataset, view.fill, view.window)
      : new Map<string, number>();
  drawBasemap(sheet, view, {
    projector,
    ground,
    classes,
    chosen: new Set(view.chosen),
  });
  if (isOn('countries')) drawDiscs(sheet, view, projector, dataset, classes);
  const spotNames = placeSpotNames(view, projector, labels);
  drawNames(
    sheet,
    view,
    projector,
    labels,
    spotNames.map(({ box }) => box),
  );
  drawSight(sheet, view, projector);
  const lit = litIn(view, dataset);
  drawArcs(sheet, view, projector, dataset, lit !== null);
  for (const kind of ['terrestrial-cables', 'submarine-cables'] as const)
    if (isOn(kind)) drawLines(sheet, view, projector, dataset, kind, lit);
  drawLinks(sheet, view, projector, dataset);
  drawPath(sheet, view, projector);
  const lifted = dataset.entities[view.selected];
  const hasGateways = view.camera.zoom >= GATEWAYS_FROM_ZOOM || lifted?.kind === 'gateways';
  if (isOn('terrestrial-cables') && hasGateways)
    drawMarks(sheet, view, projector, dataset, 'gateways', lit);
  for (const kind of MARKS)
    if (isOn(kind as LayerId)) drawMarks(sheet, view, projector, dataset, kind, lit);
  drawSpots(sheet, view, projector);
  drawSpotNames(sheet, view, spotNames);
}

function drawSpots(sheet: Sheet, { spots, scale }: PictureView, projector: Projector): void {
  if (spots.length === 0) return;
  const look = sheet.classOf(
    `fill:${sheet.token('map', 'label-place')};stroke:${sheet.token('map', 'halo')};stroke-width:${sheet.px(1.2 * scale)}`,
  );
  const disc = () => `<circle class="${look}" r="${sheet.px(3 * scale)}"/>`;
  const places = spots.flatMap(([lon, lat]) => projector.points([lon, lat]));
  addMarkers(sheet, defineMarker(sheet, 'spot', disc), places);
}
