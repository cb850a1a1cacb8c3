/** Distance to the nearest of very many edges on the sphere. */
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { LonLat } from '../../lib/great-circle';
import { distanceKm, distanceToSegmentKm, wrapLon } from '../../lib/great-circle';
import type { Ring } from './edge-slabs';

/** Long edges are cut into pieces of at most this, so that the nearest edge has a near vertex. */
const PIECE_KM = 4;

/** `(lon, lat) => km` to the nearest edge of the rings; Infinity where there is none. */
export function nearestEdge(rings: Iterable<Ring>): (lon: number, lat: number) => number {
  const pieces: LonLat[] = [];
  /** For each point, whether an edge runs from it to the next one. */
  const goesOn: boolean[] = [];
  const add = (p: LonLat, on: boolean) => {
    pieces.push(p);
    goesOn.push(on);
  };
  for (const ring of rings) {
    for (let k = 1; k < ring.length; k++) {
      const a: LonLat = [ring[k - 1]?.[0] ?? 0, ring[k - 1]?.[1] ?? 0];
      const b: LonLat = [ring[k]?.[0] ?? 0, ring[k]?.[1] ?? 0];
      if (isCut(a, b)) continue;
      const steps = Math.max(1, Math.ceil(distanceKm(a, b) / PIECE_KM));
      for (let s = 0; s < steps; s++) {
        add([a[0] + ((b[0] - a[0]) * s) / steps, a[1] + ((b[1] - a[1]) * s) / steps], true);
      }
      add(b, false);
    }
  }
  if (pieces.length === 0) return () => Infinity;
  const index = new KDBush(pieces.length);
  for (const [lon, lat] of pieces) index.add(lon, lat);
  index.finish();

  return (lon, lat) => {
    const p: LonLat = [wrapLon(lon), lat];
    const first = pieces[around(index, p[0], lat, 1)[0] ?? 0];
    if (!first) return Infinity;
    const vertexKm = distanceKm(p, first);
    let best = vertexKm;
    // The nearest point of an edge is at most half a piece from one of its vertices.
    for (const k of around(index, p[0], lat, Infinity, vertexKm + PIECE_KM / 2 + 0.01)) {
      const here = pieces[k];
      const next = goesOn[k] ? pieces[k + 1] : undefined;
      const before = goesOn[k - 1] ? pieces[k - 1] : undefined;
      if (here && next) best = Math.min(best, distanceToSegmentKm(p, here, next));
      if (here && before) best = Math.min(best, distanceToSegmentKm(p, before, here));
    }
    return best;
  };
}

/** Whether an edge is only where the map was cut, at 180 degrees, and no coast or border. */
function isCut(a: LonLat, b: LonLat): boolean {
  return Math.abs(a[0]) > 179.999 && Math.abs(b[0]) > 179.999;
}
