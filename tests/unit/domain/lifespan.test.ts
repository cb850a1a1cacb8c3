import { describe, expect, it } from 'vitest';
import {
  derivePhases,
  LAST_DAY,
  openedDate,
  type State,
  stateAfter,
} from '../../../src/domain/lifespan';
import { parsePartialDate, writtenSpan } from '../../../src/domain/partial-date';
import { EVENT_KINDS, type EventKind } from '../../../src/domain/record-parts';
import { event, lines, stateAt } from '../../fixtures/lives';

describe('what an event makes of the state', () => {
  it.each<[EventKind, State | null]>([
    ['announced', 'planned'],
    ['contracted', 'planned'],
    ['signed', 'planned'],
    ['construction-started', 'building'],
    ['landed', 'building'],
    ['launched', 'in-service'],
    ['in-service', 'in-service'],
    ['in-force', 'in-service'],
    ['happened', 'in-service'],
    ['suspended', 'out'],
    ['cancelled', 'ended'],
    ['retired', 'ended'],
    ['ended', 'ended'],
    ['extended', null],
    ['handed-over', null],
    ['withdrawn', null],
    ['outage', null],
  ])('%s: %s', (kind, state) => {
    expect(stateAfter(kind)).toBe(state);
  });

  it('knows every kind of event', () => {
    for (const kind of EVENT_KINDS) expect(() => stateAfter(kind)).not.toThrow();
  });

  it('is in force for signatories from the signature to the withdrawal', () => {
    expect(stateAfter('signed', true)).toBe('in-service');
    expect(stateAfter('withdrawn', true)).toBe('ended');
    expect(
      lines(derivePhases([event('2019-03-23', 'signed'), event('2023-12-06', 'withdrawn')], true)),
    ).toEqual(['in-service 2019-03-23 2023-12-05', 'ended 2023-12-06 open']);
  });

  it.each<EventKind>([
    'announced',
    'contracted',
    'construction-started',
    'landed',
    'launched',
    'in-service',
    'in-force',
    'happened',
    'suspended',
    'cancelled',
    'retired',
    'ended',
  ])('%s alone, to the day, is one certain open phase', (kind) => {
    expect(lines(derivePhases([event('2017-06-03', kind)]))).toEqual([
      `${stateAfter(kind)} 2017-06-03 open`,
    ]);
  });

  it.each<EventKind>(['extended', 'handed-over', 'withdrawn'])('%s alone says nothing', (kind) => {
    expect(derivePhases([event('2017-06-03', kind)])).toEqual([]);
  });

  it('changes nothing for what leaves the state as it is', () => {
    const life = [event('2015-01-05', 'contracted'), event('2017-06-03', 'in-service')];
    const more = [
      ...life,
      event('2016-01', 'withdrawn'),
      event('2018-01', 'extended'),
      event('2019-01', 'handed-over'),
    ];
    expect(derivePhases(more)).toEqual(derivePhases(life));
  });
});

describe('precision', () => {
  it('of a year gives a whole year uncertain, then certain', () => {
    expect(lines(derivePhases([event('2017', 'in-service')]))).toEqual([
      'in-service? 2017-01-01 2017-12-30',
      'in-service 2017-12-31 open',
    ]);
  });

  it('of a month is certain at the end of that month, where the clock stands', () => {
    const phases = derivePhases([event('2017-06', 'in-service')]);
    expect(lines(phases)).toEqual([
      'in-service? 2017-06-01 2017-06-29',
      'in-service 2017-06-30 open',
    ]);
    expect(stateAt(phases, 2017, 5)).toBe('none');
    expect(stateAt(phases, 2017, 6)).toBe('in-service');
  });

  it('of a year is uncertain at the end of every month but December', () => {
    const phases = derivePhases([event('2017', 'in-service')]);
    expect(stateAt(phases, 2016, 12)).toBe('none');
    for (let month = 1; month < 12; month++)
      expect(stateAt(phases, 2017, month)).toBe('in-service?');
    expect(stateAt(phases, 2017, 12)).toBe('in-service');
  });

  it('"about" a year is uncertain for three', () => {
    const phases = derivePhases([event('2017~', 'in-service')]);
    expect(lines(phases)).toEqual([
      'in-service? 2016-01-01 2018-12-30',
      'in-service 2018-12-31 open',
    ]);
  });

  it('of "2017-06?" is uncertain to the end of the year', () => {
    expect(lines(derivePhases([event('2017-06?', 'in-service')]))).toEqual([
      'in-service? 2017-06-01 2017-12-30',
      'in-service 2017-12-31 open',
    ]);
  });

  it('gives way to the next event: what is built by May is no longer perhaps planned', () => {
    expect(
      lines(derivePhases([event('2017', 'announced'), event('2017-05-10', 'in-service')])),
    ).toEqual(['planned? 2017-01-01 2017-05-09', 'in-service 2017-05-10 open']);
  });
});

describe('a coarse date beside a finer one of the same year', () => {
  it.each<[EventKind, string]>([
    ['landed', '2017-05'],
    ['announced', '2017-03'],
    ['construction-started', '2017-11-20'],
  ])('in service in 2017 never comes before %s in %s', (kind, date) => {
    const phases = derivePhases([event('2017', 'in-service'), event(date, kind)]);
    const first = parsePartialDate(date);
    if (!first) throw new Error(date);
    const inService = phases.filter(({ state }) => state === 'in-service');
    expect(inService.length).toBeGreaterThan(0);
    for (const phase of inService)
      expect(phase.fromDay).toBeGreaterThanOrEqual(writtenSpan(first).fromDay);
    expect(phases.at(-1)).toMatchObject({ state: 'in-service', toDay: LAST_DAY });
    expect(stateAt(phases, 2018, 1)).toBe('in-service');
  });

  it('is the same whatever the order in the file', () => {
    const events = [
      event('2017', 'announced'),
      event('2017-05', 'landed'),
      event('2017', 'in-service'),
    ];
    const phases = derivePhases(events);
    for (const order of [
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ])
      expect(derivePhases(order.flatMap((i) => events[i] ?? []))).toEqual(phases);
  });

  it('retired in 2020 is not before in service in 2020-03', () => {
    const phases = derivePhases([event('2020', 'retired'), event('2020-03', 'in-service')]);
    expect(phases.at(-1)?.state).toBe('ended');
    expect(phases.findIndex(({ state }) => state === 'ended')).toBeGreaterThanOrEqual(0);
    expect(stateAt(phases, 2020, 12)).toBe('ended');
  });
});

describe('the written date of opening', () => {
  it.each([
    ['as it is written', [event('2022-03', 'in-service')], { date: '2022-03' }],
    ['with its mark', [event('2019~', 'in-service')], { date: '2019~' }],
    [
      'of the first that opens it',
      [event('2023-01', 'in-service'), event('2022', 'launched'), event('2018', 'announced')],
      { date: '2022' },
    ],
    [
      'of the one that counts',
      [
        event('2019', 'in-service', { primary: false }),
        event('2020', 'in-service', { primary: true }),
      ],
      { date: '2020' },
    ],
    ['by', [event('2021', 'in-service', { by: true })], { date: '2021', by: true }],
    ['nothing', [event('2021', 'announced')], null],
  ])('%s', (_, events, opened) => {
    expect(openedDate(events)).toEqual(opened);
  });

  it('is that of the signature for signatories alone', () => {
    expect(openedDate([event('2019-03-23', 'signed')], true)).toEqual({ date: '2019-03-23' });
    expect(openedDate([event('2019-03-23', 'signed')])).toBeNull();
  });
});
