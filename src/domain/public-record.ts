/** A record as the download gives it: features with every field and source, and a row of a table. */
import type { Feature, LineString, Point } from 'geojson';
import type { RoutePlace, Segment } from './cable-records';
import type { Entity } from './dataset';
import type { Kind } from './kinds';
import { FIRST_DAY, LAST_DAY, type Phase } from './lifespan';
import { dateOfDay } from './partial-date';
import { type Paths, pathOf } from './paths';
import type { AnyRecord } from './record-by-kind';
import type { RecordDetails } from './record-details';

export interface PublicRecord {
  kind: Kind;
  id: string;
  record: AnyRecord;
  point: [number, number] | null;
  segments: readonly { properties: Segment; geometry: LineString }[];
  places: readonly { properties: RoutePlace; geometry: Point }[];
  /** Gateways: ids of the land cables that pass. */
  cables: readonly string[];
}

const gatewaysOf = ({ gateways = [] }: Entity) => [...new Set(gateways.map(({ id }) => id))];

function unparted<T extends { part: string }>({ part: _, ...rest }: T): Omit<T, 'part'> {
  return rest;
}

function withPosition({ properties, geometry }: PublicRecord['places'][number]) {
  return { ...unparted(properties), lon: geometry.coordinates[0], lat: geometry.coordinates[1] };
}

function isoDay(day: number): string | null {
  return day <= FIRST_DAY || day >= LAST_DAY ? null : dateOfDay(day).toISOString().slice(0, 10);
}

/** Phases with dates that people read; an open end is `null`. */
function readable(phases: readonly Phase[]) {
  return phases.map(({ state, fromDay, toDay, isUncertain }) => ({
    state,
    from: isoDay(fromDay),
    to: isoDay(toDay),
    uncertain: isUncertain,
  }));
}

/** A line for each segment of a cable, with its places; one feature for anything else. */
export function publicFeatures(one: PublicRecord, entity: Entity): Feature[] {
  const { id, kind, record, segments, places, point, cables } = one;
  const base = {
    record: id,
    kind,
    ...record,
    derived: {
      phases: readable(entity.phases),
      chineseRoles: entity.chineseRoles,
      countries: entity.countries,
      ...(kind === 'terrestrial-cables' ? { gateways: gatewaysOf(entity) } : {}),
      ...(kind === 'gateways' ? { cables } : {}),
      ...(entity.total?.named
        ? { named: entity.total.named.length, namedRecords: entity.total.named }
        : {}),
    },
  };
  if (segments.length === 0)
    return [
      {
        type: 'Feature',
        id: `${kind}/${id}`,
        properties: base,
        geometry: point ? { type: 'Point', coordinates: point } : (null as never),
      },
    ];
  const lines: Feature[] = segments.map(
    ({ properties: { part, id: segment, events, ...rest }, geometry }) => ({
      type: 'Feature',
      id: `${kind}/${id}/${segment}`,
      properties: {
        ...base,
        part,
        segment,
        ...rest,
        segmentEvents: events ?? [],
        segmentPhases: readable(entity.segments?.find((one) => one.id === segment)?.phases ?? []),
      },
      geometry,
    }),
  );
  const points: Feature[] = places.map(
    ({ properties: { id: place, name, ...rest }, geometry }) => ({
      type: 'Feature',
      id: `${kind}/${id}/place/${place}`,
      properties: { ...base, ...rest, placeId: place, placeName: name },
      geometry,
    }),
  );
  return [...lines, ...points];
}

/** Texts in a column a language, lists and claims as JSON in their cell. */
export function publicRow(
  { id, kind, record, point, segments, places, cables }: PublicRecord,
  entity: Entity,
): Record<string, string | number | null> {
  const row: Record<string, string | number | null> = {
    record: id,
    kind,
    longitude: point?.[0] ?? null,
    latitude: point?.[1] ?? null,
    chinese_roles: entity.chineseRoles.join(';'),
    countries: entity.countries.join(';'),
    phases: JSON.stringify(readable(entity.phases)),
    segments: segments.length,
  };
  if (kind === 'terrestrial-cables') {
    row.gateways = gatewaysOf(entity).join(';');
    row.places = JSON.stringify(places.map(withPosition));
    row.stretches = JSON.stringify(segments.map(({ properties }) => unparted(properties)));
  }
  if (kind === 'gateways') row.cables = cables.join(';');
  for (const [key, value] of Object.entries(record)) {
    if (key === 'name') {
      row.name_en = record.name.en;
      row.name_zh = record.name.zh ?? null;
    } else if (!(key in row))
      row[key] = typeof value === 'object' ? JSON.stringify(value) : (value as string | number);
  }
  return row;
}

function pairs(path: readonly number[]): [number, number][] {
  return Array.from({ length: path.length / 2 }, (_, i) => [
    path[2 * i] ?? 0,
    path[2 * i + 1] ?? 0,
  ]);
}

/**
 * A record that the browser has fetched, with the lines of the map, which are rounded to three decimals.
 * @param cables ids of the land cables that pass a gateway
 * @param paths with the lines of the record; `null` where it has none
 */
export function publicRecordOf(
  details: RecordDetails,
  entity: Entity,
  cables: readonly string[],
  paths: Paths | null,
): PublicRecord {
  const lines = new Map(entity.segments?.map((segment) => [segment.id, pathOf(segment, paths)]));
  return {
    kind: details.kind,
    id: details.id,
    record: details.record,
    point: entity.point ?? null,
    cables,
    segments: details.segments.map(({ drawnKm: _, ...segment }) => ({
      properties: { part: 'segment', ...segment },
      geometry: {
        type: 'LineString',
        coordinates: pairs(lines.get(segment.id) ?? []),
      },
    })),
    places: details.places.map(({ lon, lat, ...place }) => ({
      properties: { part: 'place', ...place },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}
