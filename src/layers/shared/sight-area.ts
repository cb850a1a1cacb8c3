import type { Feature, Polygon } from 'geojson';
import { capRing, sightAngleDeg } from '../../domain/sight';

/** The lowest elevation at which a link is commonly planned; the mission asks for 5 degrees. */
const ELEVATION_DEG = 5;

/** The cap around a point within which, or from which, a satellite at a height is seen. */
export function sightArea(
  [lon, lat]: readonly [number, number],
  altitudeKm: number,
  label: string,
): Feature<Polygon, { label: string }> {
  const ring = capRing(lon, lat, sightAngleDeg(altitudeKm, ELEVATION_DEG));
  return {
    type: 'Feature',
    properties: { label },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}
