/** Records after their shape was checked: what the other checks and the compiler work on. */
import type { LineString, Point } from 'geojson';
import type { RoutePlace, Segment } from '../domain/cable-records';
import type { Kind } from '../domain/kinds';
import type { RecordByKind } from '../domain/record-by-kind';
import type { Organisation } from '../domain/record-parts';
import type { Story } from '../domain/story';

export interface SegmentFeature {
  properties: Segment;
  geometry: LineString;
}

export interface PlaceFeature {
  properties: RoutePlace;
  geometry: Point;
}

export interface Authored<K extends Kind = Kind> {
  file: string;
  kind: K;
  id: string;
  record: RecordByKind[K];
  /** `null` for cables, for what has no place, and for satellites that are not geostationary. */
  point: [number, number] | null;
  segments: SegmentFeature[];
  places: PlaceFeature[];
}

export interface AuthoredStory {
  file: string;
  id: string;
  story: Story;
}

export interface AuthoredSet {
  records: Authored[];
  organisations: Organisation[];
  stories: AuthoredStory[];
}

export function ofKind<K extends Kind>(set: AuthoredSet, kind: K): Authored<K>[] {
  return set.records.filter((authored) => authored.kind === kind) as unknown as Authored<K>[];
}
