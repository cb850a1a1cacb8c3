import { combinePhases } from '../../domain/combine-phases';
import { derivePhases, eventsOfSegment, type Phase } from '../../domain/lifespan';
import type { RecordDetails, SegmentDetails } from '../../domain/record-details';
import type { RecordEvent } from '../../domain/record-parts';

export interface LifeEvent {
  event: RecordEvent;
  /** The segments that the event is given on; empty for an event of the whole system. */
  segments: SegmentDetails[];
}

export interface Life {
  /** Of the system and of its segments, each once, in order of date. */
  events: LifeEvent[];
  phases: Phase[];
}

function keyOf({ kind, date, note }: RecordEvent): string {
  return `${kind}/${date}/${note?.en ?? ''}`;
}

/** The life of a record as its strip shows it: a cable is in the foremost state of its segments. */
export function lifeOf({ kind, record, segments }: RecordDetails): Life {
  const found = new Map<string, LifeEvent>();
  for (const event of record.events) found.set(keyOf(event), { event, segments: [] });
  for (const segment of segments)
    for (const event of segment.events) {
      // Not counted on a segment means that an event of the system does not hold for it.
      if (event.primary === false) continue;
      const known = found.get(keyOf(event));
      if (!known) found.set(keyOf(event), { event, segments: [segment] });
      else if (known.segments.length > 0) known.segments.push(segment);
    }
  const events = [...found.values()].sort((a, b) =>
    a.event.date < b.event.date ? -1 : a.event.date > b.event.date ? 1 : 0,
  );
  const isSignatory = kind === 'agreements' || kind === 'countries';
  const phases =
    segments.length > 0
      ? combinePhases(
          segments.map((segment) => derivePhases(eventsOfSegment(record.events, segment.events))),
        )
      : derivePhases(record.events, isSignatory);
  return { events, phases };
}
