/** Cameras on the way from one view of the world to another: along the great circle, out and in again. */
import { distanceKm, greatCircle, KM_PER_DEGREE, type LonLat, wrapLon } from './great-circle';

export interface FlightCamera {
  lng: number;
  lat: number;
  zoom: number;
}

/** Longest way that is flown without moving out, in widths of what is seen. */
const WIDTHS = 1.2;
/** CSS pixels of the world at zoom 0. */
const WORLD_PX = 512;
/** No flight goes out further than this, or the world would be a marble. */
const FAR_ZOOM = 1.6;
const RAD = Math.PI / 180;

/** Slow at both ends, symmetrical. */
export function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}

/**
 * `(t) => camera` from t = 0 to t = 1. On the globe the scale at the centre is what is kept: MapLibre's globe grows with
 * `1 / cos(latitude)` at one zoom, so the zoom makes up for it on the way.
 * @param widthPx width of the map, CSS pixels
 */
export function flightPath(
  from: FlightCamera,
  to: FlightCamera,
  { isGlobe, widthPx }: { isGlobe: boolean; widthPx: number },
): (t: number) => FlightCamera {
  const a: LonLat = [from.lng, from.lat];
  const b: LonLat = [to.lng, to.lat];
  const point = greatCircle(a, b);
  const grown = (lat: number) => (isGlobe ? Math.log2(1 / Math.cos(lat * RAD)) : 0);
  const start = from.zoom + grown(from.lat);
  const end = to.zoom + grown(to.lat);
  const degrees = distanceKm(a, b) / KM_PER_DEGREE;
  const fit = Math.log2((widthPx * WIDTHS * 360) / (WORLD_PX * Math.max(degrees, 1e-6)));
  const highest = Math.min(start, end);
  const middle = Math.max(Math.min(fit, highest), Math.min(FAR_ZOOM, highest));
  const dip = (start + end) / 2 - middle;
  return (t) => {
    if (t <= 0) return from;
    if (t >= 1) return to;
    const [lon, lat] = point(t);
    // At either end the slope is that of the straight way; between them the dip is deepest.
    const out = Math.max(0, dip - Math.abs(start - end) / 2) * 4 * t * (1 - t);
    return { lng: wrapLon(lon), lat, zoom: start + (end - start) * t - out - grown(lat) };
  };
}
