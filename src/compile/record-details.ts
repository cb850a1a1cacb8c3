import turfLength from '@turf/length';
import type { RecordDetails } from '../domain/record-details';
import type { Organisation } from '../domain/record-parts';
import type { Authored } from './authored';

function namedIn({ record }: Authored): string[] {
  const via = 'participants' in record ? record.participants.flatMap((one) => one.via ?? []) : [];
  return [...new Set([...record.parties.map(({ org }) => org), ...via])].sort();
}

/** The full record with what its panel needs beside it. */
export function recordDetails(
  authored: Authored,
  organisations: ReadonlyMap<string, Organisation>,
): RecordDetails {
  return {
    kind: authored.kind,
    id: authored.id,
    record: authored.record,
    segments: authored.segments.map(
      ({ properties: { part: _, events, ...segment }, geometry }) => ({
        ...segment,
        events: events ?? [],
        drawnKm: Math.round(turfLength({ type: 'Feature', properties: {}, geometry })),
      }),
    ),
    places: authored.places.map(({ properties: { part: _, ...place }, geometry }) => ({
      ...place,
      lon: geometry.coordinates[0] ?? 0,
      lat: geometry.coordinates[1] ?? 0,
    })),
    organisations: Object.fromEntries(
      namedIn(authored).flatMap((id) => {
        const { name, country } = organisations.get(id) ?? {};
        return name ? [[id, { name, ...(country === undefined ? {} : { country }) }]] : [];
      }),
    ),
  };
}
