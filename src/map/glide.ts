import type { Map as MapLibreMap } from 'maplibre-gl';
import { easeInOut, type FlightCamera, flightPath } from '../lib/flight-path';

interface GlideOptions {
  durationMs: number;
  /** Called with 0 to 1 as it goes, with 1 at the end. */
  onFrame: (part: number) => void;
  /** @param isWhole `false` where somebody took hold of the map on the way */
  onEnd: (isWhole: boolean) => void;
}

const TAKEN = ['mousedown', 'touchstart', 'wheel'] as const;

/**
 * Flies along the great circle, on the globe and on the flat map alike; a hand on the map ends it. What depends on the
 * flight (the clock, layers that fade) goes with its frames. Returns a stop, after which nothing is called.
 */
export function glide(
  map: MapLibreMap,
  to: FlightCamera,
  { durationMs, onFrame, onEnd }: GlideOptions,
): () => void {
  const { lng, lat } = map.getCenter().wrap();
  const isGlobe = map.getProjection()?.type === 'globe';
  const widthPx = map.getContainer().clientWidth;
  const at = flightPath({ lng, lat, zoom: map.getZoom() }, to, { isGlobe, widthPx });
  let frame = 0;
  let started: number | null = null;
  const stop = () => {
    cancelAnimationFrame(frame);
    for (const type of TAKEN) map.off(type, taken);
  };
  const taken = () => {
    stop();
    onEnd(false);
  };
  const step = (now: number) => {
    started ??= now;
    const part = Math.min(1, (now - started) / durationMs);
    const { lng, lat, zoom } = at(easeInOut(part));
    // The map tells of the last step alone that it has moved.
    map.jumpTo({ center: [lng, lat], zoom }, part < 1 ? { isFollowing: true } : {});
    onFrame(part);
    if (part < 1) frame = requestAnimationFrame(step);
    else {
      stop();
      onEnd(true);
    }
  };
  for (const type of TAKEN) map.on(type, taken);
  frame = requestAnimationFrame(step);
  return stop;
}
