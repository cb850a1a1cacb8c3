import { describe, expect, it } from 'vitest';
import {
  AGREEMENT,
  COUNTRY,
  MILESTONE,
  problemsAfter,
  recordIn,
  type Tree,
} from '../../../fixtures/tiny-geo';

const TOTAL = 'geo/agreements/total.geojson';

/** File, field and message of what the checks say after one edit. */
const said = (edit: (tree: Tree) => void) =>
  problemsAfter(edit).map(({ file, field, message }) => [file, field, message]);

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('participants of an agreement', () => {
  it('have a record each, China aside', () => {
    expect(
      said((tree) => recordIn(tree, AGREEMENT).participants.push({ country: 'OM', sources: [1] })),
    ).toEqual([[AGREEMENT, 'participants[2].country', 'OM has no record']]);
  });

  it('are not called missing where their file is broken', () => {
    expect(
      said((tree) => {
        recordIn(tree, COUNTRY).agreements = 'many';
      }).map(([file]) => file),
    ).toEqual([COUNTRY]);
  });

  it('are named once', () => {
    expect(
      said((tree) => recordIn(tree, AGREEMENT).participants.push({ country: 'PK', sources: [1] })),
    ).toEqual([[AGREEMENT, 'participants[2].country', 'PK is named twice']]);
  });

  it.each([
    ['2017-11', 'PK joins before there is an agreement'],
    ['2020', 'PK joins after the agreement had ended'],
  ])('join while it stands, not in %s', (date, message) => {
    expect(
      said((tree) => {
        const { events, participants } = recordIn(tree, AGREEMENT);
        events.push({ date: '2019-05', kind: 'ended', sources: [1] });
        participants[1].date = date;
      }),
    ).toEqual([[AGREEMENT, 'participants[1].date', message]]);
  });

  it('may join in the year in which it ends, as far as is known', () => {
    expect(
      said((tree) => {
        const { events, participants } = recordIn(tree, AGREEMENT);
        events.push({ date: '2019-05', kind: 'ended', sources: [1] });
        participants[1].date = '2019';
      }),
    ).toEqual([]);
  });

  it('do not sign once it has ended', () => {
    expect(
      said((tree) =>
        recordIn(tree, AGREEMENT).events.push(
          { date: '2019-05', kind: 'ended', sources: [1] },
          { date: '2020-01', kind: 'signed', sources: [1] },
        ),
      ),
    ).toEqual([[AGREEMENT, 'events[2].date', 'signed after the agreement had ended']]);
  });
});

describe('what is under another text', () => {
  const under =
    (path: string, date = '2022-11') =>
    (tree: Tree) => {
      const [agreement] = recordIn(tree, COUNTRY).agreements;
      Object.assign(agreement, { under: path, date });
    };

  it.each(['agreements/accord', 'milestones/first'])('may be younger than %s', (path) => {
    expect(said(under(path))).toEqual([]);
  });

  it.each([
    ['agreements/accord', '2017-06'],
    ['milestones/first', '2016'],
  ])('is not older than %s', (path, date) => {
    expect(said(under(path, date))).toEqual([
      [COUNTRY, 'agreements[0].under', `is dated before ${path}, which it is under`],
    ]);
  });

  it('is not made once that has ended', () => {
    expect(
      said((tree) => {
        under('agreements/accord')(tree);
        recordIn(tree, AGREEMENT).events.push({ date: '2019', kind: 'ended', sources: [1] });
      }),
    ).toEqual([
      [
        COUNTRY,
        'agreements[0].under',
        'is dated after agreements/accord, which it is under, had ended',
      ],
    ]);
  });

  it.each(['agreements/treaty', 'hubs/cn-hub'])('names a text that is there, not %s', (path) => {
    expect(said(under(path))).toEqual([
      [COUNTRY, 'agreements[0].under', `there is no record ${path}`],
    ]);
  });

  it('is not called an orphan where the other file is broken', () => {
    expect(
      said((tree) => {
        under('milestones/first')(tree);
        recordIn(tree, MILESTONE).confidence = 'some';
      }).map(([file]) => file),
    ).toEqual([MILESTONE]);
  });

  it.each([
    ['under', 'is dated before agreements/total, which it is under'],
    ['supersedes', 'is dated before total, which it supersedes'],
  ])('is not older by a relation either: %s', (kind, message) => {
    expect(
      said((tree) => {
        recordIn(tree, AGREEMENT).relations = [{ kind, agreement: 'total', sources: [1] }];
        recordIn(tree, TOTAL).events[0].date = '2018-02';
      }),
    ).toEqual([[AGREEMENT, 'relations[0].agreement', message]]);
  });
});

describe('diplomatic relations', () => {
  const since = (value: string) => (tree: Tree) => {
    recordIn(tree, COUNTRY).diplomaticSince = { value, sources: [1] };
  };

  it('come first', () => {
    expect(said(since('1951-05-21'))).toEqual([]);
    expect(said(since('2017-06'))).toEqual([
      [COUNTRY, 'events[0].date', 'lies before diplomatic relations began'],
    ]);
    expect(said(since('2023'))).toEqual([
      [COUNTRY, 'agreements[0].date', 'lies before diplomatic relations began'],
      [COUNTRY, 'events[0].date', 'lies before diplomatic relations began'],
    ]);
  });

  it('are not needed for a text of several states', () => {
    expect(
      said((tree) => {
        since('2023')(tree);
        const record = recordIn(tree, COUNTRY);
        record.events = [];
        Object.assign(record.agreements[0], { title: { en: '“Accord”' }, date: '2017-12' });
      }),
    ).toEqual([]);
  });
});

describe('names of countries', () => {
  it.each([
    ['en', 'Pakistan, Islamic Republic', '"Pakistan, Islamic Republic" is not a listed name of PK'],
    ['zh', '巴铁', '"巴铁" is not a listed name of PK'],
  ])('are those of the list: %s', (lang, name, message) => {
    expect(
      said((tree) => {
        recordIn(tree, COUNTRY).name[lang] = name;
      }),
    ).toEqual([[COUNTRY, `name.${lang}`, message]]);
  });

  it('are there in Chinese too', () => {
    expect(
      said((tree) => {
        delete recordIn(tree, COUNTRY).name.zh;
      }),
    ).toEqual([[COUNTRY, 'name.zh', 'is missing']]);
  });
});

describe('official totals', () => {
  it('are not below what is named by their date', () => {
    const signs = (tree: Tree, count: number, date: string) => {
      Object.assign(recordIn(tree, TOTAL).officialTotal, { value: 1, asOf: '2023-12-31' });
      ['IRN', 'OMN', 'KEN'].slice(0, count).forEach((iso3, i) => {
        const file = `geo/countries/${iso3.toLowerCase()}.geojson`;
        tree[file] = clone(tree[COUNTRY]);
        const record = recordIn(tree, file);
        const names = [
          { en: 'Iran', zh: '伊朗' },
          { en: 'Oman', zh: '阿曼' },
          { en: 'Kenya', zh: '肯尼亚' },
        ];
        Object.assign(record, { iso3, iso2: iso3.slice(0, 2), name: names[i] });
        record.agreements[0].date = date;
      });
    };
    expect(said((tree) => signs(tree, 0, '2022'))).toEqual([]);
    expect(said((tree) => signs(tree, 2, '2024-01'))).toEqual([]);
    expect(said((tree) => signs(tree, 2, '2022')).filter(([file]) => file === TOTAL)).toEqual([
      [TOTAL, 'officialTotal.value', 'is 1, but 3 are named by 2023-12-31'],
    ]);
  });
});
