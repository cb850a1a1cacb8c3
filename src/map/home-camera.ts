/**
 * The opening camera on screens larger than a laptop's: the same part of the world, as large as it will go. The
 * address says nothing of it, so a link to the opening view fits whoever opens it.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Camera, HOME_CAMERA } from '../state/view';

/** The window, in CSS pixels, that the opening camera was chosen for. */
const WIDTH = 1280;
const HEIGHT = 720;

interface Size {
  clientWidth: number;
  clientHeight: number;
}

function fittedHome({ clientWidth, clientHeight }: Size): Camera {
  const factor = Math.max(1, Math.min(clientWidth / WIDTH, clientHeight / HEIGHT));
  return { ...HOME_CAMERA, zoom: HOME_CAMERA.zoom + Math.log2(factor) };
}

/** The map tells its zoom in hundredths. */
const ZOOM_STEP = 0.01;

const isSame = (a: Camera, b: Camera) =>
  a.lng === b.lng && a.lat === b.lat && Math.abs(a.zoom - b.zoom) < ZOOM_STEP * 0.51;

/** What the map shows for the camera of a view. */
export function cameraOnScreen(camera: Camera, size: Size): Camera {
  return isSame(camera, HOME_CAMERA) ? fittedHome(size) : camera;
}

/** The reverse: what the view keeps of a camera that the map shows. */
export function cameraOfScreen(camera: Camera, size: Size): Camera {
  return isSame(camera, fittedHome(size)) ? HOME_CAMERA : camera;
}

/** The camera of a map, as the view keeps it: rounded to what an eye can tell. */
export function cameraOf(map: Pick<MapLibreMap, 'getCenter' | 'getZoom' | 'getContainer'>): Camera {
  const { lng, lat } = map.getCenter().wrap();
  const camera = {
    lng: Number(lng.toFixed(4)),
    lat: Number(lat.toFixed(4)),
    zoom: Number(map.getZoom().toFixed(2)),
  };
  return cameraOfScreen(camera, map.getContainer());
}
