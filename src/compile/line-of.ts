import type { LineString } from 'geojson';
import { roundedLine } from '../domain/packed-line';

/** A drawn line as one list, longitude, latitude, longitude, ..., as exact as the map has it. */
export function lineOf({ coordinates }: LineString): number[] {
  return roundedLine(coordinates.flatMap(([lon = 0, lat = 0]) => [lon, lat]));
}
