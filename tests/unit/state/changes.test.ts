import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkShape } from '../../../src/compile/check/check-shape';
import { compileDataset } from '../../../src/compile/compile-dataset';
import { histories } from '../../../src/compile/histories';
import { readGeo } from '../../../src/compile/read-geo';
import type { Entity } from '../../../src/domain/dataset';
import { NO_FILTERS } from '../../../src/domain/filter';
import type { Histories, History } from '../../../src/domain/history';
import { derivePhases } from '../../../src/domain/lifespan';
import { dayOf } from '../../../src/domain/partial-date';
import { makeAtlasIndex } from '../../../src/state/atlas-index';
import { type Change, changesBetween } from '../../../src/state/changes';
import { countInService } from '../../../src/state/in-service';
import { isTold } from '../../../src/state/is-told';
import { DEFAULT_VIEW } from '../../../src/state/view';

const set = checkShape(readGeo(fileURLToPath(new URL('../../../', import.meta.url)))).set;
const dataset = compileDataset(set);
const real = histories(set);
const index = makeAtlasIndex(dataset);
const all = () => true;

const cable: Entity = {
  ...(dataset.entities.find(({ kind }) => kind === 'submarine-cables') as Entity),
  id: 'a-cable',
};

function changesOf(entity: Entity, history: History, from: number, to: number): Change[] {
  const known: Histories = { [`${entity.kind}/${entity.id}`]: history };
  return changesBetween([entity], known, { afterDay: dayOf(from), toDay: dayOf(to) }, all);
}

const words = (changes: readonly Change[]) =>
  changes.map(
    ({ group, event, segments, effect }) =>
      `${group} ${event.date} ${effect} ${segments.map(({ to }) => to).join()}`,
  );

describe('what changed between two days', () => {
  it('is grouped by what happened, in order of date', () => {
    const events: History['events'] = [
      { date: '2019-03', kind: 'announced' },
      { date: '2020', kind: 'construction-started' },
      { date: '2022-01-05', kind: 'in-service' },
      { date: '2023-02', kind: 'outage', end: '2023-04' },
      { date: '2024', kind: 'extended', note: { en: 'to Bahrain' } },
      { date: '2028', kind: 'retired' },
    ];
    expect(words(changesOf(cable, { events }, 2018, 2030))).toEqual([
      'announced 2019-03 0 ',
      'building 2020 0 ',
      'entered 2022-01-05 1 ',
      'outages 2023-02 0 ',
      'extended 2024 0 ',
      'left 2028 -1 ',
    ]);
  });

  it('has what happened on the last day, and not what stood on the first', () => {
    const history: History = {
      events: [
        { date: '2020-01-01', kind: 'announced' },
        { date: '2022-01-01', kind: 'in-service' },
      ],
    };
    expect(words(changesOf(cable, history, 2020, 2022))).toEqual(['entered 2022-01-01 1 ']);
    expect(changesOf(cable, history, 2022, 2022)).toEqual([]);
  });

  it('says of an outage that reaches over a day only what happened within', () => {
    const history: History = {
      events: [
        { date: '2010', kind: 'in-service' },
        { date: '2021-11-10', kind: 'outage', end: '2022-02-01' },
      ],
    };
    expect(words(changesOf(cable, history, 2020, 2022))).toEqual(['outages 2021-11-10 -1 ']);
    const [mended] = changesOf(cable, history, 2022, 2023);
    expect(mended).toMatchObject({ group: 'outages', isMended: true, effect: 1 });
  });

  it('names stretches with events of their own, each event once', () => {
    const own = [{ date: '2023', kind: 'in-service' as const }];
    const history: History = {
      events: [{ date: '2021', kind: 'in-service' }],
      segments: [
        { from: 'x', to: 'y', events: own },
        { from: 'x', to: 'z', events: own.map((one) => ({ ...one })) },
      ],
    };
    expect(words(changesOf(cable, history, 2020, 2024))).toEqual([
      'entered 2021 1 ',
      'entered 2023 0 y,z',
    ]);
  });

  it('keeps what is only known by a date apart from what began', () => {
    const history: History = { events: [{ date: '2019', kind: 'in-service', by: true }] };
    expect(words(changesOf(cable, history, 2018, 2020))).toEqual(['known 2019 1 ']);
  });

  it('tells of agreements and memoranda of a country', () => {
    const country: Entity = { ...cable, kind: 'countries', id: 'it' };
    const history: History = {
      events: [
        { date: '2019-03-23', kind: 'signed' },
        { date: '2023-12', kind: 'withdrawn' },
      ],
      agreements: [{ title: { en: 'On e-commerce' }, date: '2020', end: '2024' }],
    };
    expect(words(changesOf(country, history, 2018, 2025))).toEqual([
      'memoranda 2019-03-23 1 ',
      'agreements 2020 0 ',
      'left 2023-12 -1 ',
      'left 2024 0 ',
    ]);
  });
});

describe('the real records', () => {
  const days = [2005, 2013, 2019, 2026].map((year) => dayOf(year, 6, 30));

  it('have the things in service at one date and what entered and left as those at the other', () => {
    const isThing = ({ kind, total }: Entity) =>
      !total && kind !== 'countries' && kind !== 'agreements' && kind !== 'milestones';
    for (const afterDay of days)
      for (const toDay of days.filter((day) => day >= afterDay)) {
        const changes = changesBetween(dataset.entities, real, { afterDay, toDay }, isThing);
        const before = countInService(dataset.entities, afterDay, isThing);
        const sum = changes.reduce((count, { effect }) => count + effect, before);
        expect(sum).toBe(countInService(dataset.entities, toDay, isThing));
      }
  });

  it('live by the events that the list is made of', () => {
    for (const { kind, id, phases } of dataset.entities) {
      if (kind === 'landing-points') continue;
      const isSignatory = kind === 'countries' || kind === 'agreements';
      expect(derivePhases(real[`${kind}/${id}`]?.events ?? [], isSignatory)).toEqual(phases);
    }
  });
});

describe('the view', () => {
  const day = dayOf(2024);
  const of = (kind: Entity['kind'], view: Partial<typeof DEFAULT_VIEW>) =>
    (index.byKind.get(kind) ?? []).filter(isTold(index, { ...DEFAULT_VIEW, ...view }, [day]));

  it('has its layers and kinds alone told of; milestones have no layer', () => {
    expect(of('hubs', { layers: ['hubs'] }).length).toBeGreaterThan(0);
    expect(of('hubs', { layers: ['teleports'] })).toEqual([]);
    expect(of('milestones', { layers: [] }).length).toBeGreaterThan(0);
    const hidden = ['hubs.data-centre'] as const;
    expect(of('hubs', { hidden }).some(({ variant }) => variant === 'data-centre')).toBe(false);
  });

  it('has agreements told of by the arcs or by the fill', () => {
    expect(of('agreements', { layers: ['countries'] }).length).toBeGreaterThan(0);
    expect(of('agreements', { layers: ['agreements'] }).length).toBeGreaterThan(0);
    expect(of('agreements', { layers: ['hubs'] })).toEqual([]);
  });

  it('has its filters asked on both days', () => {
    const filters = { ...NO_FILTERS, state: ['planned' as const] };
    const ids = (...days: number[]) =>
      (index.byKind.get('submarine-cables') ?? [])
        .filter(isTold(index, { ...DEFAULT_VIEW, filters }, days))
        .map(({ id }) => id);
    const early = ids(dayOf(2019));
    const late = ids(dayOf(2026));
    expect(new Set(ids(dayOf(2019), dayOf(2026)))).toEqual(new Set([...early, ...late]));
    expect(early).not.toEqual(late);
  });
});
