import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import { cooperate, cooperativeOptions, type GestureHelp } from './cooperative';
import { cappedPixelRatio } from './pixel-ratio';

/** Of a picture, pixels; whoever asks for one knows what the graphics card can do. */
const MAX_CANVAS = 16_384;

interface Options {
  style: StyleSpecification;
  /** Degrees, and the zoom of MapLibre for this container. */
  camera: { lng: number; lat: number; zoom: number };
  /** What a frame in somebody else's page says of its gestures; none elsewhere. */
  gestureHelp?: GestureHelp | undefined;
  /** Of a picture: so many pixels for a CSS pixel, and no cap but that of the graphics card. */
  pixelRatio?: number | undefined;
}

/** Pixels for a CSS pixel of a map at rest. */
export function screenRatio({ clientWidth, clientHeight }: HTMLElement): number {
  return cappedPixelRatio(clientWidth, clientHeight, devicePixelRatio);
}

/** The map without records: north is up, it does not tilt, and its drawing buffer stays below a cap. */
export function makeMap(
  container: HTMLElement,
  { style, camera, gestureHelp, pixelRatio }: Options,
): MapLibreMap {
  const ratioOf = () => pixelRatio ?? screenRatio(container);
  const map = new MapLibreMap({
    container,
    style,
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: 0.6,
    maxZoom: 10,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // none to be seen; with 0 MapLibre would place every name anew in each frame
    fadeDuration: 1,
    pixelRatio: ratioOf(),
    ...(pixelRatio ? { maxCanvasSize: [MAX_CANVAS, MAX_CANVAS] as const, interactive: false } : {}),
    ...cooperativeOptions(gestureHelp),
  });
  if (gestureHelp) cooperate(map);
  map.touchZoomRotate.disableRotation();
  map.on('resize', () => {
    const ratio = ratioOf();
    if (ratio !== map.getPixelRatio()) map.setPixelRatio(ratio);
  });
  return map;
}
