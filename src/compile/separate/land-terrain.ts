import { distanceKm, type LonLat } from '../../lib/great-circle';
import type { SegmentFeature } from '../authored';
import { countriesOfSegment, longestAtSeaKm, reachesBorder, straysOf } from '../check/land-line';
import { landEndsOf } from '../check/land-overlap';
import { lineLengthKm, sharpestTurnDeg } from '../check/line-geometry';
import type { World } from '../check/world';
import type { Ground, Lines, MovedCable, Spacing, Terrain } from './terrain';

const spacing: Spacing = {
  // At zoom 3 a pixel is 7 km in Central Asia and 9 km in Yunnan, and a line is 1.4 pixels wide.
  touchingKm: 11,
  apartKm: 16,
  endKm: 25,
  offCourseCost: 0.006,
  reachesKm: [48, 30, 15],
  // Land lines are drawn with a vertex every 30 km or so; over less than that their direction is noise.
  directionKm: 25,
  maxTurnDeg: 180,
};

/** What geo:check allows at a place is 15 km; a bend is rounded afterwards. */
const HOLD_KM = 12;
const PASSES_WITHIN_KM = 15;
/** Of the length of a line: shifted into or out of its bends it changes. */
const LENGTH_CHANGE = 0.06;
const LENGTH_CHANGE_KM = 6;
const TURN_DEG = 75;
/** Well below what geo:check allows. */
const STRAY_KM = 2;
const AT_SEA_KM = 2;

/** Land systems: a line keeps to its countries, passes its places and crosses its borders near by. */
export function landTerrain(world: World): Terrain {
  return {
    spacing,
    measure: { nearKm: 8, endKm: 20 },
    isMovable: ({ properties }) => !properties.undersea,
    endsOf: landEndsOf,
    groundOf: (cable) => groundOf(cable, world),
  };
}

function groundOf({ segments, places }: MovedCable, world: World): Ground {
  const touching = new Map<string, number>();
  for (const { properties } of segments)
    for (const end of [properties.from, properties.to])
      touching.set(end, (touching.get(end) ?? 0) + 1);
  const positions = new Map(
    places.map(({ properties, geometry }) => [
      `place:${properties.id}`,
      geometry.coordinates as LonLat,
    ]),
  );
  const allowed = new Map(
    segments.map((segment) => [segment.properties.id, countriesOfSegment(segment, places)]),
  );
  const countriesOf = (segment: SegmentFeature) => allowed.get(segment.properties.id) ?? new Set();
  const strayKm = (line: readonly LonLat[], segment: SegmentFeature) =>
    Math.max(0, ...straysOf(line, countriesOf(segment), world).map(({ deepestKm }) => deepestKm));
  return {
    isJoint: (node) => (touching.get(node) ?? 0) > 1,
    holdOf: (node) => {
      const p = positions.get(node);
      return p ? { p, km: HOLD_KM } : null;
    },
    addGround(costs, { segment }, offsets, at) {
      const codes = countriesOf(segment);
      at.forEach(([lon, lat], k) => {
        // The drawn course itself is always open.
        if (offsets[k] === 0) return;
        const code = world.countryAt(lon, lat);
        if (code === null || !codes.has(code)) costs[k] = Infinity;
      });
    },
    isWorse(moved, drawn, segment) {
      const drawnKm = lineLengthKm(drawn);
      const change = Math.abs(lineLengthKm(moved) - drawnKm);
      const ends = [0, -1].map((k) => betweenKm(moved.at(k), drawn.at(k)));
      const endsKm = ends.reduce((sum, km) => sum + km, 0);
      if (change > Math.max(LENGTH_CHANGE_KM + endsKm, LENGTH_CHANGE * drawnKm)) return true;
      if (sharpestTurnDeg(moved) > Math.max(TURN_DEG, sharpestTurnDeg(drawn) + 1)) return true;
      if (strayKm(moved, segment) > Math.max(STRAY_KM, strayKm(drawn, segment))) return true;
      const seaKm = longestAtSeaKm(moved, world);
      return seaKm > AT_SEA_KM && seaKm > longestAtSeaKm(drawn, world);
    },
    misplaced: (lines) => misplaced({ segments, places }, lines, world),
  };
}

/** Places that the lines no longer pass, or whose border they no longer cross, and did before. */
function misplaced(
  { segments, places }: Pick<MovedCable, 'segments' | 'places'>,
  lines: Lines,
  world: World,
): string[] {
  const now = segments.map((segment) => ({
    ...segment,
    geometry: {
      ...segment.geometry,
      coordinates: lines.get(segment.properties.id) ?? segment.geometry.coordinates,
    },
  }));
  return places.flatMap((place) => {
    const node = `place:${place.properties.id}`;
    const far = now.some(({ properties: { from, to }, geometry: { coordinates } }) => {
      const at = node === from ? coordinates[0] : node === to ? coordinates.at(-1) : undefined;
      return betweenKm(at as LonLat, place.geometry.coordinates as LonLat) > PASSES_WITHIN_KM;
    });
    const isLost =
      !reachesBorder(place, { segments: now, places }, world) &&
      reachesBorder(place, { segments, places }, world);
    return far || isLost ? [node] : [];
  });
}

function betweenKm(a: LonLat | undefined, b: LonLat | undefined): number {
  return a && b ? distanceKm(a, b) : 0;
}
