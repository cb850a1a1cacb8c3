/** Which circles of sight a record shows when it is selected. */
import type { Dataset, Entity } from './dataset';
import { linksOf } from './links';
import {
  FOOTPRINT_ELEVATIONS_DEG,
  GEO_ALTITUDE_KM,
  MASK_ELEVATION_DEG,
  sightAngleDeg,
} from './sight';

export interface SightCircle {
  centre: readonly [number, number];
  /** Earth-central angle. */
  radiusDeg: number;
  altitudeKm: number;
  elevationDeg: number;
}

export interface Sight {
  /** A satellite's own footprint, what one station receives, or what all stations of a satellite do. */
  kind: 'footprint' | 'station' | 'stations';
  /** The largest first. */
  circles: SightCircle[];
  /** No height of a served satellite is recorded: the circle is for an assumed one. */
  isAssumed: boolean;
}

/** A usual height of remote-sensing satellites, for stations of which no served satellite is recorded. */
const ASSUMED_ALTITUDE_KM = 600;
const LOW_ORBIT_USES = new Set(['remote-sensing', 'ttc', 'satellite-control']);
/** Heights closer than this make circles that cannot be told apart. */
const DISTINCT_KM = 60;

function circle(
  centre: readonly [number, number],
  altitudeKm: number,
  elevationDeg: number,
): SightCircle {
  return {
    centre,
    altitudeKm,
    elevationDeg,
    radiusDeg: sightAngleDeg(altitudeKm, elevationDeg),
  };
}

/** A country is too wide a place to look from, and the home port of a ship is not where it tracks from. */
function isPlaced({ point, precision, isAboard }: Entity): boolean {
  return point !== undefined && precision !== 'country' && !isAboard;
}

/** The lowest and the highest of the low orbits that a site serves; one where they are much the same. */
function heightsServed(satellites: readonly Entity[]): number[] {
  const heights = satellites.flatMap(({ variant, altitudeKm }) =>
    variant === 'LEO' && altitudeKm ? [altitudeKm] : [],
  );
  if (heights.length === 0) return [];
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  return high - low < DISTINCT_KM ? [high] : [high, low];
}

function ofStation(station: Entity, satellites: readonly Entity[]): Sight | null {
  const { point, kind, variant } = station;
  if (!point || !isPlaced(station)) return null;
  const heights = heightsServed(satellites);
  const isAssumed =
    heights.length === 0 &&
    kind === 'ground-stations' &&
    LOW_ORBIT_USES.has(variant ?? '') &&
    satellites.every((satellite) => satellite.variant === 'LEO');
  if (isAssumed) heights.push(ASSUMED_ALTITUDE_KM);
  if (heights.length === 0) return null;
  const circles = heights.map((height) => circle(point, height, MASK_ELEVATION_DEG));
  return { kind: 'station', circles, isAssumed };
}

function ofSatellite(satellite: Entity, others: readonly Entity[]): Sight | null {
  const { point, variant, altitudeKm } = satellite;
  if (variant === 'GEO' && point) {
    const circles = FOOTPRINT_ELEVATIONS_DEG.map((e) => circle(point, GEO_ALTITUDE_KM, e));
    return { kind: 'footprint', circles, isAssumed: false };
  }
  if (variant !== 'LEO' || !altitudeKm) return null;
  const circles = others
    .filter(({ kind }) => kind !== 'hubs')
    .flatMap((station) =>
      station.point && isPlaced(station)
        ? [circle(station.point, altitudeKm, MASK_ELEVATION_DEG)]
        : [],
    );
  return circles.length > 0 ? { kind: 'stations', circles, isAssumed: false } : null;
}

/**
 * A geostationary satellite shows from where it is seen at 0, 5 and 10 degrees of elevation; a station from how
 * far off it receives a satellite of the heights that it serves, at 5 degrees or more; a satellite in a low
 * orbit the circles of its stations. `null` for what sees nothing.
 */
export function sightOf(entity: Entity, dataset: Dataset): Sight | null {
  const position = dataset.entities.indexOf(entity);
  const others = (linksOf(dataset).get(position) ?? []).flatMap(
    (other) => dataset.entities[other] ?? [],
  );
  if (entity.kind === 'satellites') return ofSatellite(entity, others);
  if (entity.kind !== 'ground-stations' && entity.kind !== 'teleports') return null;
  return ofStation(
    entity,
    others.filter(({ kind }) => kind === 'satellites'),
  );
}

/** What a rim is labelled with: the elevation of a contour, or the height that a station's circle is for. */
export function rimLabel({ kind }: Sight, { elevationDeg, altitudeKm }: SightCircle): string {
  if (kind === 'footprint') return `${elevationDeg}°`;
  return kind === 'station' ? `${Math.round(altitudeKm)} km` : '';
}
