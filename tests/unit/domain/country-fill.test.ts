import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COUNTRY_FILLS,
  type CountryFill,
  countryClasses,
  everHatched,
  FILL_CLASSES,
} from '../../../src/domain/country-fill';
import type { AgreementSpan, Dataset, Entity } from '../../../src/domain/dataset';
import { derivePhases, LAST_DAY, openedDay } from '../../../src/domain/lifespan';
import { FIRST_MONTH, LAST_MONTH, monthIndex } from '../../../src/domain/month';
import { dayOf } from '../../../src/domain/partial-date';
import type { EventKind, RecordEvent } from '../../../src/domain/record-parts';
import { CLOCK_MODES, makeTimeWindow } from '../../../src/domain/time-window';
import { anyDataset } from '../../fixtures/any-dataset';

const events = (...list: [EventKind, string][]): RecordEvent[] =>
  list.map(([kind, date]) => ({ kind, date, sources: [1] }));

const base = {
  name: { en: 'x' },
  aliases: [],
  phases: [],
  openedDay: null,
  chineseRoles: [],
  confidence: 'high' as const,
};

function country(
  code: string,
  agreements: Partial<AgreementSpan>[] = [],
  memo: RecordEvent[] = [],
): Entity {
  return {
    ...base,
    kind: 'countries',
    id: code.toLowerCase(),
    countries: [code],
    phases: derivePhases(memo, true),
    openedDay: openedDay(memo, true),
    agreements: agreements.map((one) => ({
      type: 'ict',
      fromDay: dayOf(2017, 5),
      toDay: LAST_DAY,
      ...one,
    })),
  };
}

const landing = (id: string, code: string): Entity => ({
  ...base,
  kind: 'landing-points',
  id,
  countries: [code],
});

/** A sea cable with a segment from `pk` to `om`, and a later one from `om` to `ke`. */
function cable(id: string, first: string, later: string): Entity {
  const segment = (name: string, from: string, to: string, date: string) => {
    const life = events(['in-service', date]);
    return {
      id: name,
      from,
      to,
      precision: 'schematic' as const,
      overview: [],
      km: 1,
      phases: derivePhases(life),
      openedDay: openedDay(life),
    };
  };
  return {
    ...base,
    kind: 'submarine-cables',
    id,
    countries: ['KE', 'OM', 'PK'],
    chineseRoles: ['supplier'],
    segments: [segment('trunk', 'pk', 'om', first), segment('branch', 'om', 'ke', later)],
  };
}

const landings = [landing('pk', 'PK'), landing('om', 'OM'), landing('ke', 'KE')];

const dataset = (...entities: Entity[]): Dataset => ({ version: '', asOf: '', entities });

/** Names of the classes by code. */
function at(
  data: Dataset,
  fill: CountryFill,
  ...[mode, month, from = month]: [(typeof CLOCK_MODES)[number], number, number?]
): Record<string, string | undefined> {
  const classes = countryClasses(data, fill, makeTimeWindow(mode, month, from));
  return Object.fromEntries(
    [...classes].map(([code, one]) => [code, FILL_CLASSES[fill][one - 1]?.name]),
  );
}

describe('the fill by number of agreements', () => {
  const own = { fromDay: dayOf(2018, 1) };
  const via = { ...own, isVia: true as const };
  const data = dataset(
    country('PK', [own, { ...own, toDay: dayOf(2020, 3, 4) }]),
    country('OM', [via, via]),
    country('KE', [via, own]),
    country(
      'ET',
      Array.from({ length: 7 }, () => own),
    ),
    country('IT', [{ ...own, toDay: dayOf(2020, 3, 4) }]),
    country('FR'),
    country('CN', [own]),
    country('MO', [own]),
  );

  it('counts what is in force on the day, both ends included', () => {
    const pakistan = (year: number, month: number) =>
      at(data, 'agreements', 'as-of', monthIndex(year, month)).PK;
    expect(pakistan(2017, 12)).toBeUndefined();
    expect(pakistan(2018, 1)).toBe('2');
    expect(pakistan(2020, 2)).toBe('2');
    expect(pakistan(2020, 3)).toBe('1');
  });

  it('is lighter where all is through an organisation, hatched where all has ended, and leaves China out', () => {
    expect(at(data, 'agreements', 'as-of', monthIndex(2021, 1))).toEqual({
      PK: '1',
      OM: 'via',
      KE: '2',
      ET: 'from-5',
      IT: 'withdrawn',
    });
  });

  it('counts what was signed in the span in the other modes, and hatches nothing', () => {
    expect(at(data, 'agreements', 'new', monthIndex(2021, 12))).toEqual({});
    expect(at(data, 'agreements', 'window', monthIndex(2019, 6), monthIndex(2017, 1)).PK).toBe('2');
    expect(at(data, 'agreements', 'window', monthIndex(2019, 6), monthIndex(2018, 2))).toEqual({});
  });
});

describe('the fill by Belt and Road memorandum', () => {
  const data = dataset(
    country('IT', [], events(['signed', '2019-03-23'], ['withdrawn', '2023-12'])),
    country('KZ', [], events(['signed', '2015?'])),
    country('FR'),
  );

  it('changes on the dates of the record, as loosely as they are known', () => {
    const months = [
      monthIndex(2015, 6),
      monthIndex(2016, 1),
      monthIndex(2019, 3),
      monthIndex(2023, 11),
      monthIndex(2023, 12),
    ];
    expect(months.map((month) => at(data, 'membership', 'as-of', month))).toEqual([
      { KZ: 'uncertain' },
      { KZ: 'signed' },
      { IT: 'signed', KZ: 'signed' },
      { IT: 'signed', KZ: 'signed' },
      { IT: 'withdrawn', KZ: 'signed' },
    ]);
  });

  it('knows who is hatched at some time', () => {
    expect(everHatched(data)).toEqual(['IT']);
    expect(everHatched(dataset(country('PA', [{ toDay: dayOf(2020) }]), country('PK')))).toEqual([
      'PA',
    ]);
  });
});

it('the fill by one kind of memorandum looks at that kind alone', () => {
  const data = dataset(
    country('PK', [{ type: 'e-commerce-mou' }, { type: 'ict' }]),
    country('OM', [{ type: 'ict' }]),
    country('ID', [{ type: 'e-commerce-mou', isVia: true }]),
    country('BR', [{ type: 'digital-silk-road-mou', toDay: dayOf(2019) }]),
  );
  const now = monthIndex(2024, 1);
  expect(at(data, 'e-commerce-mou', 'as-of', now)).toEqual({ PK: 'signed', ID: 'via' });
  expect(at(data, 'digital-silk-road-mou', 'as-of', now)).toEqual({ BR: 'withdrawn' });
  expect(at(data, 'digital-investment-mou', 'as-of', now)).toEqual({});
});

describe('the fills by cables', () => {
  const countries = ['PK', 'OM', 'KE', 'CN'].map((code) => country(code));
  const data = dataset(
    ...countries,
    ...landings,
    cable('a', '1999-11', '2012'),
    cable('b', '2016', '2021'),
    { ...cable('c', '1995', '1995'), chineseRoles: [] },
  );

  it('date the first with a Chinese role by the stretch that ends in the country', () => {
    expect(at(data, 'first-cable', 'as-of', monthIndex(2005, 1))).toEqual({
      PK: 'to-1999',
      OM: 'to-1999',
    });
    expect(at(data, 'first-cable', 'as-of', monthIndex(2024, 1))).toEqual({
      PK: 'to-1999',
      OM: 'to-1999',
      KE: '2010-2014',
    });
    expect(at(data, 'first-cable', 'new', monthIndex(2012, 12))).toEqual({ KE: '2010-2014' });
  });

  it('count what stands, in steps that double', () => {
    expect(at(data, 'systems', 'as-of', monthIndex(1994, 12))).toEqual({});
    expect(at(data, 'systems', 'as-of', monthIndex(1996, 12))).toEqual({
      PK: '1',
      OM: '1',
      KE: '1',
    });
    expect(at(data, 'systems', 'as-of', monthIndex(2024, 1))).toEqual({
      PK: '2-3',
      OM: '2-3',
      KE: '2-3',
    });
    const many = Array.from({ length: 40 }, (_, i) => cable(`x${i}`, '2000', '2000'));
    expect(
      at(dataset(...countries, ...landings, ...many), 'systems', 'as-of', monthIndex(2024, 1)),
    ).toMatchObject({ PK: 'from-16' });
  });
});

it('any dataset, fill and clock give classes that there are, to countries that have a record', () => {
  fc.assert(
    fc.property(
      anyDataset,
      fc.constantFrom(...COUNTRY_FILLS),
      fc.constantFrom(...CLOCK_MODES),
      fc.integer({ min: FIRST_MONTH, max: LAST_MONTH }),
      (data, fill, mode, month) => {
        const codes = data.entities.flatMap(({ kind, countries }) =>
          kind === 'countries' ? countries.slice(0, 1) : [],
        );
        for (const [code, one] of countryClasses(
          data,
          fill,
          makeTimeWindow(mode, month, month - 40),
        )) {
          expect(codes).toContain(code);
          expect(FILL_CLASSES[fill][one - 1]).toBeDefined();
        }
      },
    ),
    { numRuns: 100 },
  );
});
