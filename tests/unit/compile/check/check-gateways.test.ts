import { describe, expect, it } from 'vitest';
import {
  AGREEMENT,
  GATEWAY,
  LAND_CABLE,
  partIn,
  problemsAfter,
  recordIn,
} from '../../../fixtures/tiny-geo';

describe('gateways', () => {
  it('have to exist where a place names one', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, LAND_CABLE, 'khunjerab').properties.gateway = 'khunjerab';
    });
    expect(problems).toEqual([
      {
        file: LAND_CABLE,
        field: 'place khunjerab.gateway',
        message: 'there is no gateway "khunjerab"',
        hint: 'Add geo/gateways/khunjerab.geojson or mend the id.',
      },
    ]);
  });

  it('are not called missing where their file is broken', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, GATEWAY).type = 'harbour';
    });
    expect(problems.map(({ file, field }) => [file, field])).toEqual([
      [GATEWAY, 'properties.type'],
    ]);
  });

  it('lie where the line passes', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, LAND_CABLE, 'kashgar').properties.gateway = 'cn-khunjerab';
    });
    expect(problems.map(({ field, message }) => [field, message])).toEqual([
      ['place kashgar.gateway', 'lies 294 km from cn-khunjerab'],
    ]);
  });

  it.each<[string, object, string]>([
    ['no crossing', { crossing: undefined }, 'a border crossing says which border it is at'],
    ['a city at a crossing', { type: 'gateway-city' }, 'a gateway city is at no crossing'],
    ['one country twice', { crossing: ['CN', 'CN'] }, 'names CN twice'],
    ['no country', { crossing: ['CN', 'XX'] }, 'XX is not a country code of ISO 3166-1'],
    ['a border elsewhere', { crossing: ['PK', 'AF'] }, 'lies in CN, which is neither PK nor AF'],
  ])('say which border they are at: %s', (_, change, message) => {
    const problems = problemsAfter((tree) => {
      Object.assign(recordIn(tree, GATEWAY), change);
    });
    expect(problems.map((one) => [one.file, one.field, one.message])).toEqual([
      [GATEWAY, 'crossing', message],
    ]);
  });
});

describe('segments of land cables', () => {
  it('are undersea, those of sea cables overland', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, LAND_CABLE, 'kashgar-khunjerab').properties.undersea = true;
      partIn(tree, LAND_CABLE, 'khunjerab-islamabad').properties.overland = true;
    });
    expect(problems.map(({ message }) => message)).toEqual(['Unrecognized key: "overland"']);
  });
});

describe('relations', () => {
  const relate = (tree: Parameters<Parameters<typeof problemsAfter>[0]>[0], agreement: string) => {
    recordIn(tree, AGREEMENT).relations = [{ kind: 'supersedes', agreement, sources: [1] }];
  };

  it('are sound to an agreement that exists', () => {
    expect(problemsAfter((tree) => relate(tree, 'total'))).toEqual([]);
  });

  it('need the other agreement', () => {
    const problems = problemsAfter((tree) => relate(tree, 'treaty'));
    expect(problems.map(({ field, message }) => [field, message])).toEqual([
      ['relations[0].agreement', 'there is no agreement "treaty"'],
    ]);
  });

  it('are not to itself', () => {
    const problems = problemsAfter((tree) => relate(tree, 'accord'));
    expect(problems.map(({ message }) => message)).toEqual(['is this agreement itself']);
  });

  it('are said once', () => {
    const problems = problemsAfter((tree) => {
      relate(tree, 'total');
      const { relations } = recordIn(tree, AGREEMENT);
      relations.push(relations[0]);
    });
    expect(problems.map(({ message }) => message)).toEqual(['says "supersedes" of total twice']);
  });

  it('run one way', () => {
    const problems = problemsAfter((tree) => {
      relate(tree, 'total');
      recordIn(tree, 'geo/agreements/total.geojson').relations = [
        { kind: 'supersedes', agreement: 'accord', sources: [1] },
      ];
    });
    expect(problems.map(({ message }) => message)).toEqual([
      'total says "supersedes" of this agreement too',
      'accord says "supersedes" of this agreement too',
    ]);
  });
});
