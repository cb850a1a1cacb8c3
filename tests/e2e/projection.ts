/** Web Mercator as MapLibre draws it: from a place to a pixel of the flat map, from the camera in the address. */
import type { Camera } from '../../src/state/view';

/** Width of the world at zoom 0 in CSS pixels. */
const WORLD = 512;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

function mercator(lng: number, lat: number): [number, number] {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lng + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** @returns CSS pixels of the page, in the copy of the world that is nearest to the middle */
export function toPixel(lng: number, lat: number, camera: Camera, map: Box): [number, number] {
  const [x, y] = mercator(lng, lat);
  const [centreX, centreY] = mercator(camera.lng, camera.lat);
  const size = WORLD * 2 ** camera.zoom;
  const turn = x - centreX - Math.round(x - centreX);
  return [map.x + map.width / 2 + turn * size, map.y + map.height / 2 + (y - centreY) * size];
}
