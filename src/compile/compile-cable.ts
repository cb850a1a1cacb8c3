import type { Cut, Entity, SegmentEntity } from '../domain/dataset';
import { derivePhases, eventsOfSegment, mendedDayOf, openedDay } from '../domain/lifespan';
import { parsePartialDate, writtenSpan } from '../domain/partial-date';
import type { RecordEvent } from '../domain/record-parts';
import { chineseRoles } from '../domain/roles';
import { pathLengthKm } from '../lib/great-circle';
import type { Authored } from './authored';
import type { CompileContext } from './compile-context';
import { lineOf } from './line-of';
import { overviewOf } from './overview';

/** A cut is marked while its line is out: to its end, else for the month it happened in. */
function cutsOf(events: readonly RecordEvent[]): Cut[] {
  return events.flatMap((event) => {
    const date = parsePartialDate(event.date);
    if (event.kind !== 'outage' || !event.at || !date || event.primary === false) return [];
    const { fromDay } = writtenSpan(date);
    const end = event.end ? parsePartialDate(event.end) : null;
    const toDay = mendedDayOf({ date, end }) - 1;
    return toDay < fromDay ? [] : [{ lon: event.at.lon, lat: event.at.lat, fromDay, toDay }];
  });
}

/** Segments with lives of their own, the countries at the ends, the cuts, and the Chinese role. */
export function compileCable(authored: Authored, context: CompileContext): Partial<Entity> {
  const { record, segments, places } = authored;
  const placeCountries = new Map(
    places.map(({ properties }) => [`place:${properties.id}`, properties.country]),
  );
  const ends = new Set<string>();
  const compiled = segments.map(({ properties, geometry }): SegmentEntity => {
    for (const end of [properties.from, properties.to]) {
      const country = placeCountries.get(end) ?? context.landingPoints.get(end)?.record.country;
      if (country) ends.add(country);
    }
    const events = eventsOfSegment(record.events, properties.events);
    const line = lineOf(geometry);
    return {
      id: properties.id,
      from: properties.from,
      to: properties.to,
      precision: properties.precision,
      overview: overviewOf(line).flatMap((vertex) => line.slice(2 * vertex, 2 * vertex + 2)),
      km: Math.round(pathLengthKm(line)),
      phases: derivePhases(events),
      openedDay: openedDay(events),
    };
  });
  for (const country of placeCountries.values()) ends.add(country);
  const countries = [...ends].sort();
  const gateways = places.flatMap(({ properties: { id, gateway } }) =>
    gateway ? [{ id: gateway, at: `place:${id}` }] : [],
  );
  const cuts = [...record.events, ...segments.flatMap(({ properties }) => properties.events ?? [])];
  return {
    segments: compiled,
    countries,
    cuts: cutsOf(cuts),
    ...('lengthKm' in record && record.lengthKm ? { lengthKm: record.lengthKm.value } : {}),
    ...(gateways.length > 0 ? { gateways } : {}),
    chineseRoles: chineseRoles(record.parties, context.organisations, countries),
  };
}
