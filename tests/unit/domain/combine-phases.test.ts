import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combinePhases } from '../../../src/domain/combine-phases';
import { derivePhases, LAST_DAY, phaseAt, type State } from '../../../src/domain/lifespan';
import { anyEvents } from '../../fixtures/any-events';
import { event, lines } from '../../fixtures/lives';

const life = (...events: Parameters<typeof event>[]) =>
  derivePhases(events.map((one) => event(...one)));

describe('combinePhases', () => {
  it('is empty for no part, and for parts without a life', () => {
    expect(combinePhases([])).toEqual([]);
    expect(combinePhases([[], []])).toEqual([]);
  });

  it('is the life of a single part', () => {
    const phases = life(
      ['2015', 'announced'],
      ['2017-06', 'in-service'],
      ['2020-01-01', 'retired'],
    );
    expect(combinePhases([phases])).toEqual(phases);
  });

  it('shows what works before what is out, coming or gone', () => {
    const old = life(['2000-01-01', 'in-service'], ['2010-01-01', 'retired']);
    const young = life(
      ['2008-01-01', 'announced'],
      ['2012-01-01', 'landed'],
      ['2014-01-01', 'in-service'],
    );
    expect(lines(combinePhases([old, young]))).toEqual([
      'in-service 2000-01-01 2009-12-31',
      'planned 2010-01-01 2011-12-31',
      'building 2012-01-01 2013-12-31',
      'in-service 2014-01-01 open',
    ]);
  });

  it('stays in service while one of two cables is out, and is out when both are', () => {
    const first = life(
      ['2010-01-01', 'in-service'],
      ['2020-01-10', 'outage', { end: '2020-06-01' }],
    );
    const second = life(
      ['2011-01-01', 'in-service'],
      ['2020-03-10', 'outage', { end: '2020-04-01' }],
    );
    expect(lines(combinePhases([first, second]))).toEqual([
      'in-service 2010-01-01 2020-03-09',
      'out 2020-03-10 2020-03-31',
      'in-service 2020-04-01 open',
    ]);
  });

  it('is certain where one of the foremost parts is', () => {
    const coarse = life(['2017', 'in-service']);
    const fine = life(['2017-05-01', 'in-service']);
    expect(lines(combinePhases([coarse, fine]))).toEqual([
      'in-service? 2017-01-01 2017-04-30',
      'in-service 2017-05-01 open',
    ]);
  });

  it('keeps a gap where no part lives', () => {
    const phase = (fromDay: number, toDay: number) => ({
      state: 'in-service' as const,
      fromDay,
      toDay,
      isUncertain: false,
    });
    expect(combinePhases([[phase(0, 10)], [phase(20, 30)]])).toEqual([phase(0, 10), phase(20, 30)]);
    expect(combinePhases([[phase(0, 10)], [phase(11, 30)]])).toEqual([phase(0, 30)]);
  });

  it('has on any day the foremost state of its parts, in order and without overlap', () => {
    const foremost: State[] = ['in-service', 'out', 'building', 'planned', 'ended'];
    fc.assert(
      fc.property(
        fc.array(
          anyEvents.map((events) => derivePhases(events)),
          { maxLength: 4 },
        ),
        fc.array(fc.integer({ min: 8000, max: 23000 }), { minLength: 5, maxLength: 20 }),
        (lives, days) => {
          const combined = combinePhases(lives);
          combined.forEach(({ fromDay, toDay }, i) => {
            expect(toDay).toBeGreaterThanOrEqual(fromDay);
            expect(fromDay).toBeGreaterThan(combined[i - 1]?.toDay ?? Number.NEGATIVE_INFINITY);
          });
          for (const day of [...days, LAST_DAY]) {
            const now = lives.flatMap((phases) => phaseAt(phases, day) ?? []);
            const state = foremost.find((one) => now.some((phase) => phase.state === one));
            const phase = phaseAt(combined, day);
            expect(phase?.state).toBe(state);
            if (phase)
              expect(phase.isUncertain).toBe(
                !now.some((one) => one.state === state && !one.isUncertain),
              );
          }
        },
      ),
    );
  });
});
