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

/** Features of one record: a line for each segment of a cable, one feature for anything else. */
export function featuresOf(authored: Authored, entity: Entity): Feature[] {
  const { id, kind, record, segments, places, point } = authored;
  const base = {
    record: id,
    kind,
    ...record,
    derived: {
      phases: readable(entity.phases),
      chineseRoles: entity.chineseRoles,
      countries: entity.countries,
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

/** A row for each record; texts in a column a language, lists and claims as JSON in their cell. */
export function toCsv(
  kind: Kind,
  records: readonly { authored: Authored; entity: Entity }[],
): string {
  const rows = records.map(({ authored, entity }) => {
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
