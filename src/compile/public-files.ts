/** The public download: every kind as GeoJSON and CSV with every field and every source. */
import { csvFormat } from 'd3-dsv';
import type { Feature, FeatureCollection } from 'geojson';
import type { Entity } from '../domain/dataset';
import type { Kind } from '../domain/kinds';
import { FIRST_DAY, LAST_DAY, type Phase } from '../domain/lifespan';
import { dateOfDay } from '../domain/partial-date';
import type { Authored } from './authored';

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

/** A record with what the compiler made of it. */
export interface PublicRecord {
  authored: Authored;
  entity: Entity;
  /** Gateways: ids of the land cables that pass. */
  cables: readonly string[];
}

const gatewaysOf = ({ gateways = [] }: Entity) => [...new Set(gateways.map(({ id }) => id))];

/** Features of one record: a line for each segment of a cable, one feature for anything else. */
export function featuresOf({ authored, entity, cables }: PublicRecord): Feature[] {
  const { id, kind, record, segments, places, point } = authored;
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

export function toCollection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function unparted<T extends { part: string }>({ part: _, ...rest }: T): Omit<T, 'part'> {
  return rest;
}

function withPosition({ properties, geometry }: Authored['places'][number]) {
  return { ...unparted(properties), lon: geometry.coordinates[0], lat: geometry.coordinates[1] };
}

/** A row for each record; texts in a column a language, lists and claims as JSON in their cell. */
export function toCsv(kind: Kind, records: readonly PublicRecord[]): string {
  const rows = records.map(({ authored, entity, cables }) => {
    const row: Record<string, string | number | null> = {
      record: authored.id,
      kind,
      longitude: authored.point?.[0] ?? null,
      latitude: authored.point?.[1] ?? null,
      chinese_roles: entity.chineseRoles.join(';'),
      countries: entity.countries.join(';'),
      phases: JSON.stringify(readable(entity.phases)),
      segments: authored.segments.length,
    };
    if (kind === 'terrestrial-cables') {
      row.gateways = gatewaysOf(entity).join(';');
      row.places = JSON.stringify(authored.places.map(withPosition));
      row.stretches = JSON.stringify(
        authored.segments.map(({ properties }) => unparted(properties)),
      );
    }
    if (kind === 'gateways') row.cables = cables.join(';');
    for (const [key, value] of Object.entries(authored.record)) {
      if (key === 'name') {
        row.name_en = authored.record.name.en;
        row.name_zh = authored.record.name.zh ?? null;
      } else if (!(key in row))
        row[key] = typeof value === 'object' ? JSON.stringify(value) : (value as string | number);
    }
    return row;
  });
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return `${csvFormat(rows, columns)}\n`;
}
