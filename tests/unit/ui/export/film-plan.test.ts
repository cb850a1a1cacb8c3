import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../../src/domain/month';
import { dayOf } from '../../../../src/domain/partial-date';
import { FILM_SIZES, filmSteps } from '../../../../src/ui/export/film-plan';

const run = {
  clock: 'as-of' as const,
  windowFrom: monthIndex(2013, 9),
  from: monthIndex(2020, 1),
  to: monthIndex(2020, 4),
  perSecond: 6,
};

describe('the steps of a film', () => {
  it('are months, the last of which stands', () => {
    const steps = filmSteps(run);
    expect(steps.map(({ month }) => month - run.from)).toEqual([0, 1, 2, 3]);
    expect(steps.map(({ at }) => at * 6)).toEqual([0, 1, 2, 3]);
    expect(steps.at(-1)?.lasts).toBe(2);
    expect(steps[1]?.window.day).toBe(dayOf(2020, 2, 29));
  });

  it('are years in the mode "new", and end at the last month', () => {
    const steps = filmSteps({
      ...run,
      clock: 'new',
      from: monthIndex(2018, 12),
      to: monthIndex(2020, 4),
    });
    expect(steps.map(({ month }) => month)).toEqual([
      monthIndex(2018, 12),
      monthIndex(2019, 12),
      monthIndex(2020, 4),
    ]);
  });

  it('keep the start of the window', () => {
    const [step] = filmSteps({ ...run, clock: 'window' });
    expect(step?.window.openedFromDay).toBe(dayOf(2013, 9, 1));
  });
});

it('sizes are even, as encoders want them', () => {
  for (const side of Object.values(FILM_SIZES).flat()) expect(side % 2).toBe(0);
});
