import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/domain/partial-date';
import type { RecordDetails, SegmentDetails } from '../../../../src/domain/record-details';
import type { RecordEvent } from '../../../../src/domain/record-parts';
import { stateClauses } from '../../../../src/ui/record/state-sentence';

const event = (kind: RecordEvent['kind'], date: string, more: Partial<RecordEvent> = {}) => ({
  kind,
  date,
  sources: [1],
  ...more,
});

function clausesAt(
  day: number,
  events: RecordEvent[],
  segmentEvents: RecordEvent[][] = [],
  kind: RecordDetails['kind'] = 'submarine-cables',
) {
  const segments = segmentEvents.map(
    (own, i): SegmentDetails => ({
      id: `s${i}`,
      from: 'a',
      to: 'b',
      precision: 'schematic',
      events: own,
      drawnKm: 1,
    }),
  );
  const record = { events } as RecordDetails['record'];
  return stateClauses({ kind, record, segments }, day);
}

const life = [
  event('announced', '2010-03'),
  event('contracted', '2011'),
  event('in-service', '2016-11'),
  event('outage', '2018-02'),
  event('outage', '2020-02', { end: '2020-04' }),
  event('retired', '2024-12'),
];

describe('stateClauses', () => {
  it('says nothing is known before the first event, and that nothing is dated without events', () => {
    expect(clausesAt(dayOf(2009), life)).toEqual([{ key: 'notYet' }]);
    expect(clausesAt(dayOf(2009), [])).toEqual([{ key: 'undated' }]);
  });

  it('dates the state by the first of its events', () => {
    const [clause] = clausesAt(dayOf(2014), life);
    expect(clause?.key).toBe('planned');
    expect(clause?.event?.date).toBe('2010-03');
  });

  it('does not count an outage in between as a new beginning', () => {
    const clauses = clausesAt(dayOf(2021), life);
    expect(clauses).toEqual([{ key: 'in-service', event: life[2] }]);
  });

  it('says that the end of an outage was not found', () => {
    const clauses = clausesAt(dayOf(2019), life);
    expect(clauses.map(({ key }) => key)).toEqual(['in-service', 'outageOpen']);
    expect(clauses[1]?.event?.date).toBe('2018-02');
  });

  it('is out while the outage lasts, in part where other segments work', () => {
    expect(clausesAt(dayOf(2020, 3), life)[0]).toEqual({ key: 'out', event: life[4] });
    const cut = event('outage', '2017-05');
    const [clause] = clausesAt(dayOf(2017, 5, 10), [event('in-service', '2016')], [[cut], []]);
    expect(clause).toEqual({ key: 'out-part', event: cut });
  });

  it('tells how it ended', () => {
    expect(clausesAt(dayOf(2025), life)[0]?.key).toBe('retired');
    const [clause] = clausesAt(dayOf(2025), [
      event('announced', '2020'),
      event('cancelled', '2022'),
    ]);
    expect(clause?.key).toBe('cancelled');
  });

  it('says when parts are not yet in service', () => {
    const own = [event('in-service', '2022-01')];
    const keys = clausesAt(dayOf(2017), [event('in-service', '2016-01')], [[], own]).map(
      ({ key }) => key,
    );
    expect(keys).toEqual(['in-service', 'partly']);
  });

  it('goes by the date of the system, before that of a branch', () => {
    const system = event('in-service', '2017-06');
    const [clause] = clausesAt(dayOf(2020), [system], [[event('in-service', '2017?')], []]);
    expect(clause?.event).toBe(system);
  });

  it('keeps to "by" where only that is known, and says when a date is coarse', () => {
    expect(clausesAt(dayOf(2012), [event('in-service', '2011', { by: true })])[0]?.key).toBe(
      'in-service-by',
    );
    const keys = clausesAt(dayOf(2011, 6), [event('in-service', '2011')]).map(({ key }) => key);
    expect(keys).toEqual(['in-service', 'uncertain']);
  });

  it('passes over a date that does not count', () => {
    const events = [
      event('in-service', '1998', { primary: false }),
      event('in-service', '2012-05', { primary: true }),
    ];
    expect(clausesAt(dayOf(2000), events)).toEqual([{ key: 'notYet' }]);
  });

  it('has words of its own for satellites, agreements and what is suspended', () => {
    const at = dayOf(2020);
    const keyOf = (kind: RecordDetails['kind'], ...events: RecordEvent[]) =>
      clausesAt(at, events, [], kind)[0]?.key;
    expect(keyOf('satellites', event('launched', '2017-12-10'))).toBe('in-orbit');
    expect(keyOf('agreements', event('signed', '2017-12-10'))).toBe('signed');
    expect(keyOf('agreements', event('in-force', '2017'))).toBe('in-force');
    expect(keyOf('agreements', event('announced', '2017'))).toBe('announced');
    expect(keyOf('ground-stations', event('in-service', '2015'), event('suspended', '2018'))).toBe(
      'suspended',
    );
    expect(keyOf('milestones', event('happened', '2017'))).toBeUndefined();
  });
});
