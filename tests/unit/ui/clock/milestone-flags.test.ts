import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/domain/dataset';
import { monthIndex } from '../../../../src/domain/month';
import { middleOfMonth, startOfYear } from '../../../../src/ui/clock/axis-scale';
import {
  clusterFlags,
  type Milestone,
  milestonesOf,
} from '../../../../src/ui/clock/milestone-flags';

function entity(id: string, date?: string): Entity {
  return {
    kind: 'milestones',
    id,
    name: { en: id },
    aliases: [],
    phases: [],
    openedDay: null,
    countries: [],
    chineseRoles: [],
    confidence: 'high' as const,
    ...(date === undefined ? {} : { date }),
  };
}

function milestone(at: number): Milestone {
  return { id: String(at), name: { en: '' }, date: '2017', at, month: 0 };
}

describe('milestones', () => {
  it('stand in the middle of what their date covers and happen by its end', () => {
    const [year, month, day] = milestonesOf([
      entity('day', '2018-07-13'),
      entity('month', '2016-12'),
      entity('year', '2014'),
    ]);
    expect(year).toMatchObject({ id: 'year', month: monthIndex(2014, 12) });
    expect(year?.at).toBeCloseTo(startOfYear(2014.5), 5);
    expect(month).toMatchObject({ id: 'month', month: monthIndex(2016, 12) });
    expect(month?.at).toBeCloseTo(middleOfMonth(monthIndex(2016, 12)), 3);
    expect(day).toMatchObject({ id: 'day', month: monthIndex(2018, 7) });
  });

  it('without a date, or with one off the axis, are left out', () => {
    expect(milestonesOf([entity('none'), entity('bad', 'soon'), entity('old', '1985')])).toEqual(
      [],
    );
  });
});

describe('flags', () => {
  it('are shared by what would stand too near the first', () => {
    const flags = clusterFlags([0.1, 0.105, 0.109, 0.1101, 0.2].map(milestone), 0.01);
    expect(flags.map(({ at, milestones }) => [at, milestones.length])).toEqual([
      [0.1, 3],
      [0.1101, 1],
      [0.2, 1],
    ]);
  });

  it('stand at least the gap apart and lose nothing', () => {
    const all = Array.from({ length: 200 }, (_, i) => milestone((i * i) / 40_000));
    const flags = clusterFlags(all, 0.0123);
    for (let i = 1; i < flags.length; i++)
      expect((flags[i]?.at ?? 0) - (flags[i - 1]?.at ?? 0)).toBeGreaterThanOrEqual(0.0123);
    expect(flags.flatMap(({ milestones }) => milestones)).toEqual(all);
  });
});
