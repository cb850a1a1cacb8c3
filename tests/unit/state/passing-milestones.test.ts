import { describe, expect, it } from 'vitest';
import type { Dataset, Entity } from '../../../src/domain/dataset';
import { monthIndex } from '../../../src/domain/month';
import { makeAtlasIndex } from '../../../src/state/atlas-index';
import { passingMilestones } from '../../../src/state/passing-milestones';
import { DEFAULT_VIEW, type View } from '../../../src/state/view';

const milestone = (id: string, date: string, hasPlace = true): Entity => ({
  kind: 'milestones',
  id,
  name: { en: id },
  aliases: [],
  phases: [],
  openedDay: null,
  countries: [],
  chineseRoles: [],
  confidence: 'high' as const,
  date,
  ...(hasPlace ? { point: [120, 30] as [number, number] } : {}),
});

const dataset: Dataset = {
  version: '',
  asOf: '',
  entities: [
    milestone('forum', '2017-05-14'),
    milestone('wuzhen', '2017-12-03'),
    milestone('year', '2017'),
    milestone('online', '2017-12', false),
  ],
};
const index = makeAtlasIndex(dataset);

function at(
  month: number,
  state: { isPlaying?: boolean; playedFrom?: number; speed?: 0.5 | 1 | 2 | 4 } & Partial<View> = {},
) {
  const { isPlaying = false, speed = 1, playedFrom = 0, ...view } = state;
  return passingMilestones(index, {
    view: { ...DEFAULT_VIEW, date: month, ...view },
    today: monthIndex(2026, 11),
    isPlaying,
    playedFrom,
    speed,
  }).map(({ id }) => id);
}

describe('milestones on the map', () => {
  it('are those of the month of the clock that have a place', () => {
    expect(at(monthIndex(2017, 5))).toEqual(['forum']);
    expect(at(monthIndex(2017, 6))).toEqual([]);
    // A year is over in December.
    expect(at(monthIndex(2017, 12)).sort()).toEqual(['wuzhen', 'year']);
  });

  it('stay long enough to be read while the clock runs, however fast, the latest first', () => {
    expect(at(monthIndex(2017, 9), { isPlaying: true })).toEqual(['forum']);
    expect(at(monthIndex(2018, 2), { isPlaying: true })).toEqual(['wuzhen', 'year']);
    expect(at(monthIndex(2018, 2), { isPlaying: true, speed: 4 })).toEqual([
      'wuzhen',
      'year',
      'forum',
    ]);
    expect(at(monthIndex(2017, 4), { isPlaying: true, speed: 4 })).toEqual([]);
  });

  it('are not those that were passed before the clock began to run', () => {
    const running = { isPlaying: true, speed: 4 as const };
    const [from, now] = [monthIndex(2017, 8), monthIndex(2018, 1)];
    expect(at(now, { ...running, playedFrom: from })).toEqual(['wuzhen', 'year']);
    // Come round again: nothing before the beginning of the first run is forgotten.
    expect(at(monthIndex(2017, 6), { ...running, playedFrom: from })).toEqual(['forum']);
  });

  it('are those of the year where the clock goes by years', () => {
    expect(at(monthIndex(2017, 12), { isPlaying: true, clock: 'new' })).toHaveLength(3);
    expect(at(monthIndex(2018, 12), { isPlaying: true, clock: 'new' })).toEqual([]);
  });

  it('have the selected one among them whatever the clock says', () => {
    expect(at(monthIndex(2010, 1), { selection: { kind: 'milestones', id: 'forum' } })).toEqual([
      'forum',
    ]);
    expect(at(monthIndex(2010, 1), { selection: { kind: 'hubs', id: 'forum' } })).toEqual([]);
  });

  it('are on a slide the selected one alone', () => {
    const selection = { kind: 'milestones' as const, id: 'forum' };
    const month = monthIndex(2017, 12);
    expect(at(month, { mode: 'present' })).toEqual([]);
    expect(at(month, { mode: 'present', selection })).toEqual(['forum']);
  });
});
