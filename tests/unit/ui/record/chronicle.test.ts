import { describe, expect, it } from 'vitest';
import type { Country } from '../../../../src/domain/agreement-records';
import type { CountryItem } from '../../../../src/domain/country-items';
import type { Entity } from '../../../../src/domain/dataset';
import type { Kind } from '../../../../src/domain/kinds';
import { derivePhases, LAST_DAY, openedDay } from '../../../../src/domain/lifespan';
import { dayOf } from '../../../../src/domain/partial-date';
import type { RecordEvent } from '../../../../src/domain/record-parts';
import { chronicleOf } from '../../../../src/ui/record/chronicle';
import { growthPath, yOf } from '../../../../src/ui/record/growth-path';

const thing = (kind: Kind, id: string, events: Omit<RecordEvent, 'sources'>[]): CountryItem => {
  const sourced = events.map((event) => ({ ...event, sources: [1] }));
  const life = { phases: derivePhases(sourced), openedDay: openedDay(sourced) };
  const entity: Entity = {
    kind,
    id,
    name: { en: id },
    aliases: [],
    countries: ['PK'],
    chineseRoles: [],
    confidence: 'high' as const,
    ...life,
  };
  return { entity, ...life };
};

const joint = thing('agreements', 'framework', [{ date: '2023-10-18', kind: 'adopted' }]).entity;
const span = { type: 'ict' as const, fromDay: dayOf(2022), toDay: LAST_DAY };
const country = { agreements: [span, { ...span, joint: 'framework' }] } as Entity;
const record = {
  events: [
    { date: '2016', kind: 'signed', primary: false, sources: [1] },
    { date: '2017-05', kind: 'signed', primary: true, sources: [1] },
  ],
  agreements: [
    { title: { en: 'Memorandum' }, date: '2022-11' },
    { title: { en: 'Framework, as the country calls it' }, date: '2023-10-18' },
  ],
} as unknown as Country;

const items = [
  thing('hubs', 'hub', [{ date: '2019', kind: 'in-service' }]),
  thing('submarine-cables', 'cable', [
    { date: '2015', kind: 'announced' },
    { date: '2017-06', kind: 'in-service' },
  ]),
  thing('teleports', 'teleport', [{ date: '2012', kind: 'in-service', by: true }]),
  thing('ground-stations', 'planned', [{ date: '2024', kind: 'announced' }]),
  thing('milestones', 'forum', [{ date: '2017-05-14', kind: 'happened' }]),
  { entity: joint, phases: joint.phases, openedDay: joint.openedDay },
];

describe('the chronicle of a country', () => {
  const { entries, undated } = chronicleOf(
    country,
    record,
    items,
    (id) => (id === 'framework' ? joint : null),
    (kind) => ({ en: `memorandum ${kind}` }),
  );

  it('is in order of date, everything in it once', () => {
    expect(entries.map(({ year, name }) => `${year} ${name.en}`)).toEqual([
      '2012 teleport',
      '2017 memorandum signed',
      '2017 forum',
      '2017 cable',
      '2019 hub',
      '2022 Memorandum',
      '2023 Framework, as the country calls it',
    ]);
  });

  it('says where a date is only the latest possible, and opens the records that there are', () => {
    expect(entries.filter(({ isBy }) => isBy).map(({ name }) => name.en)).toEqual(['teleport']);
    expect(entries.map(({ entity }) => entity?.id ?? null)).toEqual([
      'teleport',
      null,
      'forum',
      'cable',
      'hub',
      null,
      'framework',
    ]);
  });

  it('has lanes for agreements, cables, stations and hubs', () => {
    expect(entries.map(({ lane }) => lane)).toEqual([
      'stations',
      'agreements',
      null,
      'cables',
      'hubs',
      'agreements',
      'agreements',
    ]);
  });

  it('counts what is not in service, rather than leave it out unsaid', () => {
    expect(undated).toBe(1);
  });
});

describe('a line of growth', () => {
  const frame = { width: 100, height: 36, years: 4, most: 2 };

  it('has a level for each year, as wide as the others', () => {
    expect(growthPath([0, 1, 1, 2], frame)).toBe('M0 35.0H25.0V18.0H50.0V18.0H75.0V1.0H100.0');
  });

  it('stays in its frame', () => {
    expect(yOf(0, frame)).toBe(35);
    expect(yOf(2, frame)).toBe(1);
    expect(yOf(0, { height: 36, most: 0 })).toBe(35);
  });
});
