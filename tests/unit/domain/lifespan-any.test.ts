import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  derivePhases,
  isAliveAt,
  LAST_DAY,
  phaseAt,
  stateAfter,
} from '../../../src/domain/lifespan';
import { parsePartialDate, possibleSpan } from '../../../src/domain/partial-date';
import type { EventKind } from '../../../src/domain/record-parts';
import { anyEvents } from '../../fixtures/any-events';
import { event } from '../../fixtures/lives';

describe('phases of any events', () => {
  it('are in order, inclusive, without overlap and without a gap, and open at the end', () => {
    fc.assert(
      fc.property(anyEvents, fc.boolean(), (events, isSignatory) => {
        const phases = derivePhases(events, isSignatory);
        phases.forEach((phase, i) => {
          expect(Number.isInteger(phase.fromDay) && Number.isInteger(phase.toDay)).toBe(true);
          expect(phase.toDay).toBeGreaterThanOrEqual(phase.fromDay);
          const before = phases[i - 1];
          if (before) expect(phase.fromDay).toBe(before.toDay + 1);
        });
        if (phases.length > 0) expect(phases.at(-1)?.toDay).toBe(LAST_DAY);
      }),
      { numRuns: 1000 },
    );
  });

  it('exist exactly where an event that counts says something of the state', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const says = events.some(
          ({ kind, primary }) =>
            primary !== false && (kind === 'outage' || stateAfter(kind) !== null),
        );
        expect(derivePhases(events).length > 0).toBe(says);
      }),
    );
  });

  it('never begin before the first day on which anything may have happened', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const days = events.flatMap(({ date }) => {
          const read = parsePartialDate(date);
          return read ? [possibleSpan(read).fromDay] : [];
        });
        const [first] = derivePhases(events);
        if (first) expect(first.fromDay).toBeGreaterThanOrEqual(Math.min(...days));
      }),
    );
  });

  it('end with the state of the last event that counts, once all dates are past', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const counted = events.filter(
          ({ kind, primary }) => primary !== false && stateAfter(kind) !== null,
        );
        const last = derivePhases(events).at(-1);
        if (counted.length === 0) return;
        expect(counted.map(({ kind }) => stateAfter(kind))).toContain(last?.state);
      }),
    );
  });

  it('do not depend on the order of events with different first days', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.integer({ min: 1993, max: 2030 }), { maxLength: 6 })
          .chain((years) =>
            fc.tuple(
              ...years.map((year) =>
                fc
                  .constantFrom<EventKind>(
                    'announced',
                    'landed',
                    'in-service',
                    'suspended',
                    'retired',
                  )
                  .map((kind) => event(`${year}-06-03`, kind)),
              ),
            ),
          ),
        (events) => {
          expect(derivePhases([...events].reverse())).toEqual(derivePhases(events));
        },
      ),
    );
  });
});

describe('phaseAt and isAliveAt', () => {
  const phases = derivePhases([
    event('2015-01-01', 'announced'),
    event('2017-06-03', 'in-service'),
  ]);

  it('hold both ends of a phase', () => {
    const [planned] = phases;
    if (!planned) throw new Error('no phase');
    expect(phaseAt(phases, planned.fromDay)).toBe(planned);
    expect(phaseAt(phases, planned.toDay)).toBe(planned);
    expect(phaseAt(phases, planned.toDay + 1)?.state).toBe('in-service');
    expect(phaseAt(phases, planned.fromDay - 1)).toBeNull();
  });

  it('agree', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 8000, max: 23000 }), (events, day) => {
        const some = derivePhases(events);
        expect(isAliveAt(some, day)).toBe(phaseAt(some, day) !== null);
      }),
    );
  });
});
