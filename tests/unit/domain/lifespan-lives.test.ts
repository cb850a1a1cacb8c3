import { describe, expect, it } from 'vitest';
import { derivePhases, eventsOfSegment, openedDay } from '../../../src/domain/lifespan';
import { parsePartialDate, writtenSpan } from '../../../src/domain/partial-date';
import { event, lines, stateAt } from '../../fixtures/lives';

describe('an outage', () => {
  const inService = event('2017-06-30', 'in-service');

  it('with an end lasts to the day before it', () => {
    expect(
      lines(derivePhases([inService, event('2020-02-10', 'outage', { end: '2020-04-15' })])),
    ).toEqual([
      'in-service 2017-06-30 2020-02-09',
      'out 2020-02-10 2020-04-14',
      'in-service 2020-04-15 open',
    ]);
  });

  it('that ends in a month is mended at the end of that month', () => {
    const phases = derivePhases([inService, event('2020-02-10', 'outage', { end: '2020-04' })]);
    expect(stateAt(phases, 2020, 1)).toBe('in-service');
    expect(stateAt(phases, 2020, 2)).toBe('out');
    expect(stateAt(phases, 2020, 3)).toBe('out');
    expect(stateAt(phases, 2020, 4)).toBe('in-service');
  });

  it('without an end is out for its month, then uncertain until the next event', () => {
    const phases = derivePhases([
      inService,
      event('2020-02-10', 'outage'),
      event('2021-05-01', 'retired'),
    ]);
    expect(lines(phases)).toEqual([
      'in-service 2017-06-30 2020-02-09',
      'out 2020-02-10 2020-02-29',
      'in-service? 2020-03-01 2021-04-30',
      'ended 2021-05-01 open',
    ]);
  });

  it('without an end and with no event after it stays uncertain, never out', () => {
    const phases = derivePhases([inService, event('2020-02', 'outage')]);
    expect(stateAt(phases, 2020, 2)).toBe('out');
    expect(stateAt(phases, 2020, 3)).toBe('in-service?');
    expect(stateAt(phases, 2030, 12)).toBe('in-service?');
  });

  it('known to its year alone is uncertain through that year', () => {
    const open = derivePhases([inService, event('2020', 'outage')]);
    expect(stateAt(open, 2020, 7)).toBe('out?');
    expect(stateAt(open, 2021, 1)).toBe('in-service?');
    const ended = derivePhases([inService, event('2020', 'outage', { end: '2021-03-01' })]);
    expect(stateAt(ended, 2020, 7)).toBe('out?');
    expect(stateAt(ended, 2020, 12)).toBe('out');
    expect(stateAt(ended, 2021, 2)).toBe('out');
    expect(stateAt(ended, 2021, 3)).toBe('in-service');
  });

  it('comes back to the state before it, whatever that was', () => {
    const phases = derivePhases([
      event('2019-01-01', 'landed'),
      event('2020-02-10', 'outage', { end: '2020-04-15' }),
    ]);
    expect(lines(phases)).toEqual([
      'building 2019-01-01 2020-02-09',
      'out 2020-02-10 2020-04-14',
      'building 2020-04-15 open',
    ]);
  });

  it('may be followed by others', () => {
    const phases = derivePhases([
      inService,
      event('2018-01-05', 'outage', { end: '2018-02-01' }),
      event('2019-03', 'outage'),
      event('2020-02-10', 'outage', { end: '2020-04-15' }),
    ]);
    expect(lines(phases)).toEqual([
      'in-service 2017-06-30 2018-01-04',
      'out 2018-01-05 2018-01-31',
      'in-service 2018-02-01 2019-02-28',
      'out 2019-03-01 2019-03-31',
      'in-service? 2019-04-01 2020-02-09',
      'out 2020-02-10 2020-04-14',
      'in-service 2020-04-15 open',
    ]);
  });

  it('beside another lasts until both are mended', () => {
    const phases = derivePhases([
      inService,
      event('2020-01-10', 'outage', { end: '2020-06-10' }),
      event('2020-02-10', 'outage', { end: '2020-03-10' }),
    ]);
    expect(stateAt(phases, 2020, 4)).toBe('out');
    expect(stateAt(phases, 2020, 6)).toBe('in-service');
  });
});

describe('a life', () => {
  it('may be suspended and come back', () => {
    expect(
      lines(
        derivePhases([
          event('2012-05-01', 'in-service'),
          event('2018-08-01', 'suspended'),
          event('2020-01-01', 'in-service'),
        ]),
      ),
    ).toEqual([
      'in-service 2012-05-01 2018-07-31',
      'out 2018-08-01 2019-12-31',
      'in-service 2020-01-01 open',
    ]);
  });

  it('suspended without a return is out for good', () => {
    const phases = derivePhases([
      event('2012-05-01', 'in-service'),
      event('2018-08-01', 'suspended'),
    ]);
    expect(stateAt(phases, 2030, 12)).toBe('out');
  });

  it('may be cancelled before service', () => {
    const events = [event('2015-02-01', 'announced'), event('2021-06-17', 'cancelled')];
    expect(lines(derivePhases(events))).toEqual([
      'planned 2015-02-01 2021-06-16',
      'ended 2021-06-17 open',
    ]);
    expect(openedDay(events)).toBeNull();
  });

  it('leaves out what does not count', () => {
    expect(
      lines(
        derivePhases([
          event('2016-12', 'in-service', { primary: false }),
          event('2017-06-03', 'in-service', { primary: true }),
          event('2018', 'cancelled', { primary: false }),
        ]),
      ),
    ).toEqual(['in-service 2017-06-03 open']);
  });

  it('is empty where nothing says anything of the state', () => {
    expect(derivePhases([])).toEqual([]);
    expect(derivePhases([event('2017-02-30', 'in-service')])).toEqual([]);
  });
});

describe('eventsOfSegment', () => {
  const system = [
    event('2014', 'contracted'),
    event('2017-06', 'in-service'),
    event('2019-01', 'outage'),
  ];

  it('is the life of the system where the segment has none of its own', () => {
    expect(eventsOfSegment(system, undefined)).toEqual(system);
    expect(eventsOfSegment(system, [])).toEqual(system);
  });

  it('replaces the kinds that the segment gives', () => {
    const own = [event('2020-03', 'in-service')];
    expect(eventsOfSegment(system, own)).toEqual([
      event('2014', 'contracted'),
      event('2019-01', 'outage'),
      ...own,
    ]);
  });

  it('adds outages to those of the system', () => {
    const own = [event('2020-03', 'outage', { end: '2020-05' })];
    const kinds = eventsOfSegment(system, own).map(({ date, kind }) => `${kind} ${date}`);
    expect(kinds.sort()).toEqual([
      'contracted 2014',
      'in-service 2017-06',
      'outage 2019-01',
      'outage 2020-03',
    ]);
  });

  it('leaves both lists as they were', () => {
    const own = [event('2020-03', 'in-service')];
    const before = structuredClone({ system, own });
    eventsOfSegment(system, own);
    expect({ system, own }).toEqual(before);
  });
});

describe('openedDay', () => {
  const day = (text: string) => {
    const date = parsePartialDate(text);
    return date && writtenSpan(date).fromDay;
  };

  it('is the first day of the first date in service', () => {
    expect(openedDay([event('2014', 'contracted'), event('2017-06', 'in-service')])).toBe(
      day('2017-06-01'),
    );
    expect(openedDay([event('2017', 'launched'), event('2018', 'in-service')])).toBe(
      day('2017-01-01'),
    );
  });

  it('keeps to the written date: "about 2017" opened in 2017', () => {
    expect(openedDay([event('2017~', 'in-service')])).toBe(day('2017-01-01'));
  });

  it('is null where it only was so "by" a date, though it is on the map from then', () => {
    const events = [event('2020-03', 'in-service', { by: true })];
    expect(openedDay(events)).toBeNull();
    expect(stateAt(derivePhases(events), 2020, 3)).toBe('in-service');
    expect(stateAt(derivePhases(events), 2020, 2)).toBe('none');
  });

  it('leaves out what does not count', () => {
    const events = [
      event('2016-12', 'in-service', { primary: false, by: true }),
      event('2017-06-03', 'in-service', { primary: true }),
    ];
    expect(openedDay(events)).toBe(day('2017-06-03'));
  });

  it('is null before service, and the signature for signatories', () => {
    expect(openedDay([event('2014', 'signed')])).toBeNull();
    expect(openedDay([event('2014', 'signed')], true)).toBe(day('2014-01-01'));
  });
});
