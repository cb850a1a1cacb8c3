/** The picture of a slide: its view, as large as the picture is. */
import type { Dataset } from '../../domain/dataset';
import { makeTimeWindow } from '../../domain/time-window';
import { globeProjector } from '../../drawing/globe-projector';
import { pictureSight } from '../../drawing/picture-sight';
import type { PictureView } from '../../drawing/picture-view';
import type { Frame, PictureCamera } from '../../drawing/projector';
import type { PictureTheme } from '../../drawing/sheet';
import { decodeView } from '../../state/url-codec';
import { isRecord } from '../../state/view';
import { monthOfData } from './month-of-data';

/** The screen that the zoom of a slide is meant for; on others the same part of the world is shown. */
const SCREEN = { width: 1920, height: 1080 };
/** A globe that is seen as a whole fills so much of the picture. */
const GLOBE_SHARE = 0.92;

/** The disc of a globe at a share of the height: nearer, where the slide leaves paper around it. */
function nearEnough(frame: Frame): PictureCamera {
  let { camera } = frame;
  // In perspective the disc grows a little less than the globe.
  for (let pass = 0; pass < 3; pass++) {
    const { radius } = globeProjector({ ...frame, camera });
    const factor = (GLOBE_SHARE * Math.min(frame.width, frame.height)) / (2 * radius);
    if (factor > 1) camera = { ...camera, zoom: camera.zoom + Math.log2(factor) };
  }
  return camera;
}

/** @param query of the slide: what the address of its view says after the `?` */
export function viewOfSlide(
  query: string,
  dataset: Dataset,
  size: { width: number; height: number },
  theme: PictureTheme,
): PictureView {
  const { view } = decodeView(query);
  const { camera, projection, layers, hidden, filters, clock, from, selection, colour, fill } =
    view;
  const nearer = Math.log2(Math.min(size.width / SCREEN.width, size.height / SCREEN.height));
  const month = view.date === 'latest' ? monthOfData(dataset.asOf) : view.date;
  const at =
    selection && isRecord(selection)
      ? dataset.entities.findIndex(({ kind, id }) => kind === selection.kind && id === selection.id)
      : -1;
  const chosen = dataset.entities[at];
  const isOnMap = chosen?.segments !== undefined || chosen?.point !== undefined;
  const isText = chosen?.kind === 'agreements' || chosen?.kind === 'milestones';
  const isCountry = chosen?.kind === 'countries';
  const frame = { ...size, camera: { ...camera, zoom: camera.zoom + nearer } };
  return {
    ...size,
    camera: projection === 'globe' ? nearEnough(frame) : frame.camera,
    projection,
    theme,
    window: makeTimeWindow(clock, month, from),
    layers,
    hidden,
    filters,
    colouring: colour,
    fill,
    selected: isOnMap && !isText && !isCountry ? at : -1,
    arcsOf: chosen?.kind === 'agreements' ? at : -1,
    chosen: isCountry ? chosen.countries : [],
    spots: isText && chosen.point ? [chosen.point] : [],
    sight: chosen ? pictureSight(chosen, dataset) : null,
    names: 'en',
    scale: 1,
  };
}
