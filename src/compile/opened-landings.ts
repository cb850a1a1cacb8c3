import { eventsOfSegment, openedDate, openedDay, type WrittenDate } from '../domain/lifespan';
import type { Authored } from './authored';

/**
 * By id of the landing point, the written date of the cable that opened there first. A date that is no
 * beginning ("by 2019") counts only where no cable has a better one.
 */
export function openedLandings(
  cables: readonly Pick<Authored, 'record' | 'segments'>[],
): ReadonlyMap<string, WrittenDate> {
  const first = new Map<string, { day: number; opened: WrittenDate }>();
  for (const { record, segments } of cables)
    for (const { properties } of segments) {
      const events = eventsOfSegment(record.events, properties.events);
      const opened = openedDate(events);
      if (!opened) continue;
      const day = openedDay(events) ?? Number.POSITIVE_INFINITY;
      for (const end of [properties.from, properties.to]) {
        const known = first.get(end);
        if (!known || day < known.day) first.set(end, { day, opened });
      }
    }
  return new Map([...first].map(([id, { opened }]) => [id, opened]));
}
