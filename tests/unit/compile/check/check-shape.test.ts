import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../../src/compile/check/check-shape';
import {
  CABLE,
  HUB,
  LAND_CABLE,
  MILESTONE,
  partIn,
  problemsAfter,
  recordIn,
} from '../../../fixtures/tiny-geo';

const shapeHint = 'geo/README.md shows the shape.';

describe('the sound tree', () => {
  it('has no problem', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });
});

describe('shape', () => {
  it('refuses a field that is not known', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, HUB).operater = 'Huahai';
    });
    expect(problems).toEqual([
      {
        file: HUB,
        field: 'properties',
        message: 'Unrecognized key: "operater"',
        hint: 'Remove "operater" or mend the spelling; geo/README.md lists the fields.',
      },
    ]);
  });

  it.each([
    ['a segment at sea', CABLE, 'coast-road', 4],
    ['a segment on land', LAND_CABLE, 'khunjerab-islamabad', 5],
    ['a place', LAND_CABLE, 'khunjerab', 2],
  ])('refuses one in %s, and speaks of nothing else', (_, file, id, index) => {
    const problems = problemsAfter((tree) => {
      partIn(tree, file, id).properties.operater = 'Huahai';
    });
    expect(problems).toEqual([
      {
        file,
        field: `features[${index}].properties`,
        message: 'Unrecognized key: "operater"',
        hint: 'Remove "operater" or mend the spelling; geo/README.md lists the fields.',
      },
    ]);
  });

  it('names a part that is neither segment nor place', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, LAND_CABLE, 'khunjerab').properties.part = 'palce';
    });
    expect(problems).toEqual([
      {
        file: LAND_CABLE,
        field: 'features[2].properties.part',
        message: expect.any(String),
        hint: 'Use one of: place, segment.',
      },
    ]);
  });

  it.each([
    ['khunjerab', 'basis', 2, 'named, inferred'],
    ['khunjerab-islamabad', 'precision', 5, 'surveyed, approximate, schematic'],
  ])('speaks of %s as what it is when its %s is wrong', (id, key, index, values) => {
    const problems = problemsAfter((tree) => {
      partIn(tree, LAND_CABLE, id).properties[key] = 'guessed';
    });
    expect(problems).toEqual([
      {
        file: LAND_CABLE,
        field: `features[${index}].properties.${key}`,
        message: expect.any(String),
        hint: `Use one of: ${values}.`,
      },
    ]);
  });

  it('says which field is missing', () => {
    const problems = problemsAfter((tree) => {
      delete recordIn(tree, MILESTONE).confidence;
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'properties.confidence',
        message: expect.stringContaining('Invalid option'),
        hint: 'Use one of: high, medium, low.',
      },
    ]);
  });

  it('says what a field has to be', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).aliases = 'First';
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'properties.aliases',
        message: expect.stringContaining('expected array'),
        hint: 'Give it as array; geo/README.md shows the shape.',
      },
    ]);
  });

  it.each(['2017-02-30', '2017-13', '14 May 2017', '2017-5'])('refuses the date %s', (date) => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).events[0].date = date;
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'properties.events[0].date',
        message:
          'is not a date that exists: write 2017, 2017-06 or 2017-06-03, with ~ or ? behind it where needed',
        hint: shapeHint,
      },
    ]);
  });

  it('refuses a day of checking that does not exist', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).checked = '2026-02-30';
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'properties.checked',
        message: expect.stringContaining('Invalid ISO date'),
        hint: shapeHint,
      },
    ]);
  });

  it('refuses an event without a source', () => {
    const without = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).events[0].sources = [];
    });
    expect(without).toEqual([
      {
        file: MILESTONE,
        field: 'properties.events[0].sources',
        message: 'cites no source',
        hint: shapeHint,
      },
    ]);
    const missing = problemsAfter((tree) => {
      delete recordIn(tree, MILESTONE).events[0].sources;
    });
    expect(missing).toEqual([
      expect.objectContaining({
        field: 'properties.events[0].sources',
        hint: 'Give it as array; geo/README.md shows the shape.',
      }),
    ]);
  });

  it('refuses a record without sources', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).sources = [];
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'properties.sources',
        message: 'is empty: every record needs a source',
        hint: shapeHint,
      },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/a',
    'example.org',
    '',
    '//example.org/a',
  ])('refuses the address %j', (url) => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).sources[0].url = url;
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'properties.sources[0].url',
        message: 'is not an http(s) address',
        hint: shapeHint,
      },
    ]);
  });

  it('takes http and https, and sources without an address', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).sources[0].url = 'http://example.org/a?b=c#d';
      delete recordIn(tree, MILESTONE).sources[1].url;
    });
    expect(problems).toEqual([]);
  });

  it.each(['Upper', 'with_underscore', 'with--two', '-before', 'a b', 'café'])(
    'refuses the file name %s',
    (name) => {
      const file = `geo/milestones/${name}.geojson`;
      const problems = problemsAfter((tree) => {
        tree[file] = tree[MILESTONE];
      });
      expect(problems).toEqual([
        {
          file,
          field: '',
          message: 'the file name is the id and is not kebab-case',
          hint: 'Rename it with a-z, 0-9 and single hyphens.',
        },
      ]);
    },
  );

  it('refuses a text that ends in a space', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).name.en = 'First forum ';
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'properties.name.en',
        message: 'begins or ends with a space',
        hint: shapeHint,
      },
    ]);
  });

  it('reports everything at once', () => {
    const problems = problemsAfter((tree) => {
      tree['geo/hubs/broken.geojson'] = '{';
      recordIn(tree, MILESTONE).events[0].date = '2017-02-30';
      recordIn(tree, MILESTONE).confidence = 'sure';
      recordIn(tree, HUB).parties[0].org = 'nobody';
      recordIn(tree, 'geo/agreements/accord.geojson').participants[0].country = 'XX';
      partIn(tree, CABLE, 'coast-road').geometry.coordinates[1] = [61.7, 25];
    });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'geo/agreements/accord.geojson participants[0].country',
      expect.stringMatching(/^geo\/hubs\/broken\.geojson line 1/),
      'geo/hubs/cn-hub.geojson parties[0].org',
      'geo/milestones/first.geojson properties.confidence',
      'geo/milestones/first.geojson properties.events[0].date',
      'geo/submarine-cables/sea-line.geojson segment coast-road',
    ]);
    for (const problem of problems)
      expect([problem.message, problem.hint].every((text) => text.length > 3)).toBe(true);
  });
});

describe('fieldOf', () => {
  it('writes a path as people do', () => {
    expect(fieldOf(['events', 2, 'date'])).toBe('events[2].date');
    expect(fieldOf([0, 'id'])).toBe('[0].id');
    expect(fieldOf([])).toBe('');
  });
});
