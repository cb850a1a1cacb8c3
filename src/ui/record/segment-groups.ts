import { eventsOfSegment } from '../../domain/lifespan';
import type { RecordDetails, SegmentDetails } from '../../domain/record-details';
import { type Clause, stateClauses } from './state-sentence';

export interface SegmentGroup {
  clauses: Clause[];
  segments: SegmentDetails[];
}

/** Segments with events of their own, those in the same state for the same reason together. */
export function groupSegments(details: RecordDetails, day: number): SegmentGroup[] {
  const groups = new Map<string, SegmentGroup>();
  for (const segment of details.segments) {
    if (segment.events.length === 0) continue;
    const events = eventsOfSegment(details.record.events, segment.events);
    const alone = { ...details, record: { ...details.record, events }, segments: [] };
    const clauses = stateClauses(alone, day);
    const key = JSON.stringify([clauses, segment.note]);
    const group = groups.get(key) ?? { clauses, segments: [] };
    group.segments.push(segment);
    groups.set(key, group);
  }
  return [...groups.values()];
}
