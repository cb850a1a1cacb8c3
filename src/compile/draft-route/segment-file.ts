/** Reads the ends of a segment from a cable file, and writes a drafted line back into it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Feature, FeatureCollection, LineString } from 'geojson';
import type { Segment } from '../../domain/cable-records';
import type { LonLat } from '../../lib/great-circle';
import { wrapLon } from '../../lib/great-circle';

interface SegmentEnds {
  from: LonLat;
  to: LonLat;
}

/** Positions given by hand for branching units, by their full name (`bu:<name>`). */
type GivenPositions = ReadonlyMap<string, LonLat>;

/**
 * @param file a file of `geo/submarine-cables/`
 * @throws where the segment, a landing point or the position of a branching unit is not found
 */
export function readSegmentEnds(file: string, id: string, given: GivenPositions): SegmentEnds {
  const cable = readCable(file);
  const { from, to } = segmentOf(cable, id, file).properties;
  return { from: endPosition(file, cable, from, given), to: endPosition(file, cable, to, given) };
}

/** Replaces the coordinates of one segment; all else keeps its meaning and order. */
export function writeSegment(file: string, id: string, coordinates: LonLat[]): void {
  const cable = readCable(file);
  segmentOf(cable, id, file).geometry = { type: 'LineString', coordinates };
  writeFileSync(file, toJson(cable));
}

/** JSON with an indent of two, lists of numbers on one line. */
export function toJson(value: unknown): string {
  // A line break never stands inside a JSON string, so only lists are matched.
  const listOfNumbers = /\[\n\s*(-?\d[-+\d.e,\s]*?)\n\s*\]/g;
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(listOfNumbers, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;
}

type SegmentFeature = Feature<LineString | null, Segment>;

function readCable(file: string): FeatureCollection<LineString | null> {
  return JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<LineString | null>;
}

function segmentsOf(cable: FeatureCollection<LineString | null>): SegmentFeature[] {
  return cable.features.filter((f) => f.properties?.part === 'segment') as SegmentFeature[];
}

function segmentOf(
  cable: FeatureCollection<LineString | null>,
  id: string,
  file: string,
): SegmentFeature {
  const segments = segmentsOf(cable);
  const found = segments.find((s) => s.properties.id === id);
  if (found) return found;
  const ids = segments.map((s) => s.properties.id).join(', ');
  throw new Error(`${file} has no segment "${id}". It has: ${ids}`);
}

function endPosition(
  file: string,
  cable: FeatureCollection<LineString | null>,
  name: string,
  given: GivenPositions,
): LonLat {
  const byHand = given.get(name);
  if (byHand) return byHand;
  if (name.startsWith('bu:')) return branchingUnit(file, cable, name);
  const path = join(dirname(file), '..', 'landing-points', `${name}.geojson`);
  const point = JSON.parse(readFileSync(path, 'utf8')) as Feature;
  const [lon, lat] = point.geometry.type === 'Point' ? point.geometry.coordinates : [];
  if (lon === undefined || lat === undefined) throw new Error(`${path} has no position`);
  return [lon, lat];
}

/** The end of another segment that is drawn already. */
function branchingUnit(
  file: string,
  cable: FeatureCollection<LineString | null>,
  name: string,
): LonLat {
  for (const { geometry, properties } of segmentsOf(cable)) {
    const line = geometry?.coordinates ?? [];
    const end =
      properties.from === name
        ? line[0]
        : properties.to === name
          ? line[line.length - 1]
          : undefined;
    // A line of fewer points is only a place holder.
    if (end && line.length > 1) return [roundLon(wrapLon(end[0] ?? 0)), end[1] ?? 0];
  }
  throw new Error(`No drawn segment of ${file} ends at ${name}: give --at ${name}=lon,lat`);
}

/** Takes away the noise of adding whole turns. */
function roundLon(lon: number): number {
  return Math.round(lon * 1e5) / 1e5;
}
