/**
 * The dataset as its file holds it: what follows from the rest is left out, so that less is sent and less is read.
 * Lines are their overview, packed; the file of paths has what lies between.
 */
import type { Dataset, Entity, SegmentEntity } from './dataset';
import { packLine, unpackLine } from './packed-line';
import { type PackedPhases, packPhases, unpackPhases } from './packed-phases';

interface PackedSegment {
  /** Left out where it is the names of the two ends. */
  id?: string;
  /** Left out where the stretch goes on from the one before. */
  from?: string;
  to: string;
  /** Left out for `schematic`. */
  precision?: SegmentEntity['precision'];
  /** The overview; the first step is from the end of the stretch before. */
  line: number[];
  km: number;
  /** Left out where it lives with its system. */
  phases?: PackedPhases;
  openedDay?: number | null;
}

type LeftOut = 'aliases' | 'chineseRoles' | 'openedDay';

/** What is left out is empty, and `openedDay` is `null`. */
type PackedEntity = Omit<Entity, LeftOut | 'phases' | 'segments'> &
  Partial<Pick<Entity, LeftOut>> & { phases?: PackedPhases; segments?: PackedSegment[] };

export interface PackedDataset extends Omit<Dataset, 'entities'> {
  entities: PackedEntity[];
}

/** An end without the word for what kind of place it is. */
function nameOf(end: string): string {
  return end.slice(end.indexOf(':') + 1);
}

function idOf({ from, to }: { from: string; to: string }): string {
  return `${nameOf(from)}-${nameOf(to)}`;
}

function endOf(line: readonly number[] | undefined): [number, number] {
  return [line?.at(-2) ?? 0, line?.at(-1) ?? 0];
}

function packSegment(
  { id, from, to, precision, overview, km, phases, openedDay }: SegmentEntity,
  before: SegmentEntity | undefined,
  system: Entity,
): PackedSegment {
  const own = packPhases(phases);
  return {
    ...(id === idOf({ from, to }) ? {} : { id }),
    ...(from === before?.to ? {} : { from }),
    to,
    ...(precision === 'schematic' ? {} : { precision }),
    line: packLine(overview, endOf(before?.overview)),
    km,
    ...(own.join() === packPhases(system.phases).join() ? {} : { phases: own }),
    ...(openedDay === system.openedDay ? {} : { openedDay }),
  };
}

function unpackSegment(
  { id, from, to, precision, line, km, phases, openedDay }: PackedSegment,
  before: SegmentEntity | undefined,
  system: Pick<Entity, 'phases' | 'openedDay'>,
): SegmentEntity {
  const start = from ?? before?.to ?? '';
  return {
    id: id ?? idOf({ from: start, to }),
    from: start,
    to,
    precision: precision ?? 'schematic',
    overview: unpackLine(line, endOf(before?.overview)),
    km,
    phases: phases ? unpackPhases(phases) : system.phases,
    openedDay: openedDay === undefined ? system.openedDay : openedDay,
  };
}

export function packDataset({ entities, ...head }: Dataset): PackedDataset {
  return {
    ...head,
    entities: entities.map((entity) => {
      const { aliases, phases, openedDay, chineseRoles, segments, ...rest } = entity;
      return {
        ...rest,
        ...(aliases.length > 0 ? { aliases } : {}),
        ...(phases.length > 0 ? { phases: packPhases(phases) } : {}),
        ...(openedDay === null ? {} : { openedDay }),
        ...(chineseRoles.length > 0 ? { chineseRoles } : {}),
        ...(segments
          ? { segments: segments.map((one, i) => packSegment(one, segments[i - 1], entity)) }
          : {}),
      };
    }),
  };
}

export function unpackDataset({ entities, ...head }: PackedDataset): Dataset {
  return {
    ...head,
    entities: entities.map(({ phases: packed = [], segments: stretches, ...rest }) => {
      const life = { phases: unpackPhases(packed), openedDay: rest.openedDay ?? null };
      const segments: SegmentEntity[] = [];
      for (const one of stretches ?? []) segments.push(unpackSegment(one, segments.at(-1), life));
      return {
        aliases: [],
        chineseRoles: [],
        ...rest,
        ...life,
        ...(stretches ? { segments } : {}),
      };
    }),
  };
}
