import { derivePhases, stateAfter } from '../../domain/lifespan';
import { parsePartialDate, possibleSpan, writtenSpan } from '../../domain/partial-date';
import type { EventKind, RecordEvent } from '../../domain/record-parts';
import type { Authored } from '../authored';
import type { Problem } from '../problem';
import { spanOf } from './record-span';

/** The order of a life; an event may not end before one that comes earlier in it began. */
const ORDER: Partial<Record<EventKind, number>> = {
  announced: 0,
  contracted: 0,
  'construction-started': 1,
  landed: 1,
  launched: 2,
  'in-service': 2,
  'in-force': 2,
  cancelled: 3,
  retired: 3,
  ended: 3,
};

/** Kinds that happen once; where two sources give two dates, one must say that it counts. */
const ONCE: EventKind[] = ['in-service', 'launched', 'cancelled', 'retired', 'in-force', 'ended'];

function checkList(
  file: string,
  events: readonly RecordEvent[],
  path: string,
  checked: string,
): Problem[] {
  const problems: Problem[] = [];
  const lastDay = spanOf(checked)?.toDay ?? 0;
  const add = (i: number, key: string, message: string, hint: string) =>
    problems.push({ file, field: `${path}[${i}]${key}`, message, hint });

  events.forEach((event, i) => {
    const date = parsePartialDate(event.date);
    if (!date) return;
    const span = possibleSpan(date);
    if (writtenSpan(date).fromDay > lastDay)
      add(
        i,
        '.date',
        `${event.date} lies after the day the record was checked (${checked})`,
        'A forecast is not an event: remove it, or say it in notes.',
      );
    const before = events[i - 1] && parsePartialDate(events[i - 1]?.date ?? '');
    if (before && writtenSpan(before).fromDay > writtenSpan(date).fromDay)
      add(
        i,
        '.date',
        `${event.date} stands after ${before.text}`,
        'Put the events in order of date.',
      );
    if (event.end !== undefined) {
      const end = spanOf(event.end);
      if (event.kind !== 'outage')
        add(
          i,
          '.end',
          `only an outage has an end, not ${event.kind}`,
          'Write the end as an event of its own.',
        );
      else if (end && end.toDay < span.fromDay)
        add(
          i,
          '.end',
          `ends (${event.end}) before it begins (${event.date})`,
          'Mend one of the two dates.',
        );
    }
    const rank = ORDER[event.kind];
    if (rank === undefined || event.primary === false) return;
    const later = events.find((other, j) => {
      const otherRank = ORDER[other.kind];
      const otherSpan = spanOf(other.date);
      return (
        j !== i &&
        other.primary !== false &&
        otherRank !== undefined &&
        otherSpan !== null &&
        otherRank > rank &&
        otherSpan.toDay < span.fromDay &&
        otherRank !== 3
      );
    });
    if (later)
      add(
        i,
        '',
        `runs backwards: ${event.kind} (${event.date}) after ${later.kind} (${later.date})`,
        'Mend a date, or mark the event that does not count with "primary": false; a later part is "extended".',
      );
  });

  for (const kind of ONCE) {
    const same = events.filter((event) => event.kind === kind);
    if (same.length < 2) continue;
    const counting = same.filter((event) => event.primary === true).length;
    const isMarked = same.every((event) => event.primary !== undefined);
    const hadStop = events.some((event) => event.kind === 'suspended');
    if ((counting !== 1 || !isMarked) && !(kind === 'in-service' && hadStop))
      problems.push({
        file,
        field: path,
        message: `has ${same.length} events of kind ${kind} and ${counting} marked as the one that counts`,
        hint: 'Give one "primary": true and the others "primary": false, and say in notes why; a later part is "extended".',
      });
  }
  return problems;
}

/** Dates in order, no life that runs backwards, no event after the day of checking. */
export function checkEvents(authored: Authored): Problem[] {
  const { file, record, segments, kind } = authored;
  const problems = checkList(file, record.events, 'events', record.checked);
  for (const { properties } of segments) {
    if (!properties.events) continue;
    problems.push(
      ...checkList(file, properties.events, `segment ${properties.id}.events`, record.checked),
    );
  }
  if (
    kind === 'milestones' &&
    (record.events.length !== 1 || record.events[0]?.kind !== 'happened')
  )
    problems.push({
      file,
      field: 'events',
      message: 'a milestone has exactly one event, of kind happened',
      hint: 'Write [{"date": "...", "kind": "happened", "sources": [1]}].',
    });
  if ('agreements' in record)
    record.agreements.forEach((agreement, i) => {
      const begins = spanOf(agreement.date);
      const ends = agreement.end === undefined ? null : spanOf(agreement.end);
      const add = (key: string, message: string, hint: string) =>
        problems.push({ file, field: `agreements[${i}].${key}`, message, hint });
      if (begins && begins.fromDay > (spanOf(record.checked)?.toDay ?? 0))
        add(
          'date',
          `${agreement.date} lies after the day the record was checked`,
          'A forecast is not an agreement: remove it, or say it in notes.',
        );
      if (begins && ends && ends.toDay < begins.fromDay)
        add(
          'end',
          `ends (${agreement.end}) before it was signed (${agreement.date})`,
          'Mend one of the two dates.',
        );
    });
  const isSignatory = kind === 'countries' || kind === 'agreements';
  const says = record.events.some((event) => stateAfter(event.kind, isSignatory) !== null);
  if (says && derivePhases(record.events, isSignatory).length === 0)
    problems.push({
      file,
      field: 'events',
      message: 'give no phase: every event that counts is marked "primary": false',
      hint: 'Mark the one that counts with "primary": true.',
    });
  return problems;
}
