import { describe, expect, it } from 'vitest';
import {
  CABLE,
  HUB,
  MILESTONE,
  partIn,
  problemsAfter,
  recordIn,
  STATION,
} from '../../../fixtures/tiny-geo';

type Event = Record<string, unknown>;

/** Problems of a hub with these events. */
function ofEvents(...events: Event[]) {
  return problemsAfter((tree) => {
    recordIn(tree, HUB).events = events.map((event) => ({ sources: [1], ...event }));
  });
}

describe('the order of events', () => {
  it('is that of their dates', () => {
    expect(
      ofEvents({ date: '2019-09', kind: 'in-service' }, { date: '2019-03', kind: 'announced' }),
    ).toContainEqual({
      file: HUB,
      field: 'events[1].date',
      message: '2019-03 stands after 2019-09',
      hint: 'Put the events in order of date.',
    });
    expect(
      ofEvents({ date: '2020-01', kind: 'extended' }, { date: '2019-12', kind: 'withdrawn' }),
    ).toEqual([
      {
        file: HUB,
        field: 'events[1].date',
        message: '2019-12 stands after 2020-01',
        hint: 'Put the events in order of date.',
      },
    ]);
  });

  it('is not broken by a coarse date beside a finer one', () => {
    expect(
      ofEvents({ date: '2019', kind: 'in-service' }, { date: '2019-03', kind: 'extended' }),
    ).toEqual([]);
  });

  it('is looked at in a segment too', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'muscat-branch').properties.events = [
        { date: '2020', kind: 'extended', sources: [2] },
        { date: '2019', kind: 'landed', sources: [2] },
      ];
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'segment muscat-branch.events[1].date',
        message: '2019 stands after 2020',
        hint: 'Put the events in order of date.',
      },
    ]);
  });
});

describe('a life', () => {
  const hint =
    'Mend a date, or mark the event that does not count with "primary": false; a later part is "extended".';

  it('does not run backwards', () => {
    expect(
      ofEvents({ date: '2017', kind: 'in-service' }, { date: '2018', kind: 'landed' }),
    ).toEqual([
      {
        file: HUB,
        field: 'events[1]',
        message: 'runs backwards: landed (2018) after in-service (2017)',
        hint,
      },
    ]);
  });

  it('may, in an event that does not count', () => {
    expect(
      ofEvents(
        { date: '2017', kind: 'in-service' },
        { date: '2018', kind: 'landed', primary: false },
      ),
    ).toEqual([]);
  });

  it('may be announced in the year in which it opened, or about then', () => {
    expect(
      ofEvents({ date: '2017', kind: 'in-service' }, { date: '2017-08', kind: 'announced' }),
    ).toEqual([]);
    expect(
      ofEvents({ date: '2017~', kind: 'in-service' }, { date: '2018', kind: 'landed' }),
    ).toEqual([]);
  });

  it('may begin anew after it was cancelled', () => {
    expect(
      ofEvents({ date: '2017', kind: 'cancelled' }, { date: '2019', kind: 'announced' }),
    ).toEqual([]);
  });

  it('opens once: of two dates one has to count', () => {
    const twice = [
      { date: '2017', kind: 'in-service' },
      { date: '2018', kind: 'in-service' },
    ];
    const problem = (counting: number) => ({
      file: HUB,
      field: 'events',
      message: `has 2 events of kind in-service and ${counting} marked as the one that counts`,
      hint: 'Give one "primary": true and the others "primary": false, and say in notes why; a later part is "extended".',
    });
    expect(ofEvents(...twice)).toEqual([problem(0)]);
    expect(ofEvents(...twice.map((event) => ({ ...event, primary: true })))).toEqual([problem(2)]);
    expect(ofEvents({ ...twice[0], primary: true }, { ...twice[1] })).toEqual([problem(1)]);
    expect(ofEvents({ ...twice[0], primary: false }, { ...twice[1], primary: true })).toEqual([]);
  });

  it('may open again after it was suspended', () => {
    expect(
      ofEvents(
        { date: '2017', kind: 'in-service' },
        { date: '2018', kind: 'suspended' },
        { date: '2019', kind: 'in-service' },
      ),
    ).toEqual([]);
  });

  it('has an event that counts', () => {
    expect(ofEvents({ date: '2017', kind: 'in-service', primary: false })).toEqual([
      {
        file: HUB,
        field: 'events',
        message: 'give no phase: every event that counts is marked "primary": false',
        hint: 'Mark the one that counts with "primary": true.',
      },
    ]);
  });

  it('may be undated', () => {
    expect(
      problemsAfter((tree) => {
        recordIn(tree, HUB).events = [];
      }),
    ).toEqual([]);
  });
});

describe('an event', () => {
  it('does not lie after the day of checking', () => {
    expect(ofEvents({ date: '2026-07', kind: 'in-service' })).toEqual([
      {
        file: HUB,
        field: 'events[0].date',
        message: '2026-07 lies after the day the record was checked (2026-06-30)',
        hint: 'A forecast is not an event: remove it, or say it in notes.',
      },
    ]);
    expect(ofEvents({ date: '2026-06-30', kind: 'in-service' })).toEqual([]);
    expect(ofEvents({ date: '2026', kind: 'in-service' })).toEqual([]);
  });

  it('of a segment neither', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'muscat-branch').properties.events[0].date = '2027';
    });
    expect(problems).toEqual([
      expect.objectContaining({
        file: CABLE,
        field: 'segment muscat-branch.events[0].date',
        message: '2027 lies after the day the record was checked (2026-06-30)',
      }),
    ]);
  });

  it('has an end only where it is an outage', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, STATION).events[1].end = '2019';
    });
    expect(problems).toEqual([
      {
        file: STATION,
        field: 'events[1].end',
        message: 'only an outage has an end, not suspended',
        hint: 'Write the end as an event of its own.',
      },
    ]);
  });

  it('does not end before it begins', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, CABLE).events[3].end = '2020-01-31';
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'events[3].end',
        message: 'ends (2020-01-31) before it begins (2020-02)',
        hint: 'Mend one of the two dates.',
      },
    ]);
  });

  it('may end in the month or year in which it begins', () => {
    for (const end of ['2020-02', '2020', '2020-02-01'])
      expect(
        problemsAfter((tree) => {
          recordIn(tree, CABLE).events[3].end = end;
        }),
      ).toEqual([]);
  });
});

describe('a milestone', () => {
  const problem = {
    file: MILESTONE,
    field: 'events',
    message: 'a milestone has exactly one event, of kind happened',
    hint: 'Write [{"date": "...", "kind": "happened", "sources": [1]}].',
  };

  it.each<[string, Event[]]>([
    ['of another kind', [{ date: '2017-05-14', kind: 'signed', sources: [1, 2] }]],
    [
      'twice',
      [
        { date: '2017-05-14', kind: 'happened', sources: [1] },
        { date: '2017-05-15', kind: 'happened', sources: [2] },
      ],
    ],
  ])('does not happen %s', (_, events) => {
    expect(
      problemsAfter((tree) => {
        recordIn(tree, MILESTONE).events = events;
      }),
    ).toEqual([problem]);
  });

  it('happens', () => {
    expect(
      problemsAfter((tree) => {
        const record = recordIn(tree, MILESTONE);
        record.events = [];
        record.notes = { en: 'Nothing dates it.' };
        record.parties = [{ org: 'huahai', role: 'host', sources: [1, 2] }];
      }),
    ).toEqual([problem]);
  });
});
