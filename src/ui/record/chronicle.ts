/** Everything that touches a country in order of date: what its strip marks and its list tells. */

import type { Country } from '../../domain/agreement-records';
import type { CountryItem } from '../../domain/country-items';
import type { Entity } from '../../domain/dataset';
import type { Kind } from '../../domain/kinds';
import { parsePartialDate, possibleSpan, yearOfDay } from '../../domain/partial-date';
import type { Text } from '../../domain/record-parts';
import { started } from '../../domain/started';

/** Rows of the strip. */
export const CHRONICLE_LANES = ['agreements', 'cables', 'stations', 'hubs'] as const;
export type ChronicleLane = (typeof CHRONICLE_LANES)[number];

const LANE_OF: Partial<Record<Kind, ChronicleLane>> = {
  agreements: 'agreements',
  'submarine-cables': 'cables',
  'terrestrial-cables': 'cables',
  gateways: 'cables',
  teleports: 'stations',
  'ground-stations': 'stations',
  hubs: 'hubs',
};

export interface ChronicleEntry {
  /** The first day on which it may have happened. */
  day: number;
  year: number;
  /** It was so by that year; when it began is not known. */
  isBy: boolean;
  /** `null` for what the list tells and the strip leaves out (satellites, milestones). */
  lane: ChronicleLane | null;
  kind: Kind;
  name: Text;
  /** The record that a row opens; an agreement of the country alone has none. */
  entity: Entity | null;
}

type MemoName = (kind: 'signed' | 'withdrawn') => Text;

/** Signed and withdrawn, by the events that count. */
function memorandum({ events }: Country, nameOf: MemoName): ChronicleEntry[] {
  return events.flatMap(({ kind, date, by, primary }) => {
    const parsed = parsePartialDate(date);
    if (primary === false || !parsed || (kind !== 'signed' && kind !== 'withdrawn')) return [];
    return [
      {
        day: possibleSpan(parsed).fromDay,
        year: parsed.year,
        isBy: by === true,
        lane: 'agreements' as const,
        kind: 'agreements' as const,
        name: nameOf(kind),
        entity: null,
      },
    ];
  });
}

/** What a country signed; what is an agreement of several states opens the record of that. */
function signed({ agreements }: Country, country: Entity, joint: (id: string) => Entity | null) {
  return agreements.flatMap(({ date, title }, i): ChronicleEntry[] => {
    const parsed = parsePartialDate(date);
    const id = country.agreements?.[i]?.joint;
    if (!parsed) return [];
    return [
      {
        day: possibleSpan(parsed).fromDay,
        year: parsed.year,
        isBy: false,
        lane: 'agreements',
        kind: 'agreements',
        name: title,
        entity: id === undefined ? null : joint(id),
      },
    ];
  });
}

export interface Chronicle {
  /** In order of date. */
  entries: ChronicleEntry[];
  /** Things that are not in service yet, or that nothing dates. */
  undated: number;
}

/**
 * @param items what touches the country
 * @param joint the agreement of several states of an id
 */
export function chronicleOf(
  country: Entity,
  record: Country,
  items: readonly CountryItem[],
  joint: (id: string) => Entity | null,
  memoName: MemoName,
): Chronicle {
  const entries = [...memorandum(record, memoName), ...signed(record, country, joint)];
  const told = new Set(entries.map(({ entity }) => entity));
  let undated = 0;
  for (const item of items) {
    const { entity } = item;
    if (told.has(entity)) continue;
    const start = started(item);
    if (!start) {
      if (LANE_OF[entity.kind]) undated += 1;
      continue;
    }
    entries.push({
      ...start,
      year: yearOfDay(start.day),
      lane: LANE_OF[entity.kind] ?? null,
      kind: entity.kind,
      name: entity.name,
      entity,
    });
  }
  return { entries: entries.sort((a, b) => a.day - b.day), undated };
}
