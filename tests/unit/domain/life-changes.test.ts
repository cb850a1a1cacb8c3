import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LifeChange, lifeChanges } from '../../../src/domain/life-changes';
import { derivePhases, phaseAt } from '../../../src/domain/lifespan';
import { dateOfDay, dayOf } from '../../../src/domain/partial-date';
import type { RecordEvent } from '../../../src/domain/record-parts';
import { anyEvents } from '../../fixtures/any-events';
import { event } from '../../fixtures/lives';

const anyDay = fc.integer({ min: dayOf(1990), max: dayOf(2033) });

/** `kind day effect`, with `/` behind the kind for the end of an outage. */
const lines = (changes: readonly LifeChange<RecordEvent>[]) =>
  changes.map(
    (one) =>
      `${one.event.kind}${one.isMended ? '/' : ''} ${dateOfDay(one.day).toISOString().slice(0, 10)} ${one.effect}`,
  );

describe('what happened in a life', () => {
  it('takes what was in service on one day to what is on another', () => {
    fc.assert(
      fc.property(anyEvents, fc.boolean(), anyDay, anyDay, (events, isSignatory, a, b) => {
        const [afterDay, toDay] = a < b ? [a, b] : [b, a];
        const phases = derivePhases(events, isSignatory);
        const inService = (day: number) => Number(phaseAt(phases, day)?.state === 'in-service');
        const effects = lifeChanges(events, isSignatory)
          .filter(({ day }) => afterDay < day && day <= toDay)
          .map(({ effect }) => effect);
        expect(effects.reduce((sum, effect) => sum + effect, inService(afterDay))).toBe(
          inService(toDay),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('has every event that counts once, in order of day', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const changes = lifeChanges(events);
        const told = changes.filter(({ isMended }) => !isMended).map((one) => one.event);
        expect(new Set(told).size).toBe(told.length);
        expect(new Set(told)).toEqual(new Set(events.filter(({ primary }) => primary !== false)));
        changes.forEach(({ day }, i) => {
          expect(day).toBeGreaterThanOrEqual(changes[i - 1]?.day ?? -Infinity);
        });
      }),
    );
  });

  it('says when an outage began and ended', () => {
    const events = [
      event('2010-03', 'in-service'),
      event('2015-06-02', 'outage', { end: '2015-06-20' }),
      event('2018', 'extended'),
      event('2020', 'retired'),
    ];
    expect(lines(lifeChanges(events))).toEqual([
      'in-service 2010-03-01 1',
      'outage 2015-06-02 -1',
      'outage/ 2015-06-20 1',
      'extended 2018-01-01 0',
      'retired 2020-01-01 -1',
    ]);
  });

  it('leaves out what does not count', () => {
    expect(
      lines(
        lifeChanges([
          event('2010', 'in-service', { primary: false }),
          event('2011', 'in-service'),
          event('2012', 'extended', { primary: false }),
        ]),
      ),
    ).toEqual(['in-service 2011-01-01 1']);
  });
});
