import { describe, expect, it } from 'vitest';
import {
  AGREEMENT,
  CABLE,
  COUNTRY,
  HUB,
  LAND_CABLE,
  LANDING,
  MILESTONE,
  ORGANISATIONS,
  partIn,
  problemsAfter,
  recordIn,
  TELEPORT,
} from '../../../fixtures/tiny-geo';

describe('organisations', () => {
  it('have to exist', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, HUB).parties[0].org = 'huahia';
    });
    expect(problems).toEqual([
      {
        file: HUB,
        field: 'parties[0].org',
        message: 'no organisation has the id "huahia"',
        hint: 'Add it to geo/organisations.json or use the id that is there.',
      },
    ]);
  });

  it('have to exist where a participant takes part through one', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, AGREEMENT).participants[1].via = 'league';
    });
    expect(problems).toEqual([
      {
        file: AGREEMENT,
        field: 'participants[1].via',
        message: 'no organisation has the id "league"',
        hint: 'Add it to geo/organisations.json.',
      },
    ]);
  });

  it('are there once, in a country that exists', () => {
    const problems = problemsAfter((tree) => {
      tree[ORGANISATIONS].push({ id: 'union', name: { en: 'Union' }, aliases: [], country: 'XX' });
    });
    expect(problems).toEqual([
      { file: ORGANISATIONS, field: 'union', message: 'this id is given twice', hint: 'Keep one.' },
      {
        file: ORGANISATIONS,
        field: 'union.country',
        message: 'XX is not a code of ISO 3166-1',
        hint: 'Use alpha-2, or null for a body of several states.',
      },
    ]);
  });
});

describe('landing points', () => {
  it('have to exist', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'muscat-branch').properties.to = 'muskat';
      partIn(tree, CABLE, 'muscat-branch').properties.from = 'bu:makran';
      delete tree['geo/landing-points/muscat.geojson'];
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'segment muscat-branch.to',
        message: 'there is no landing point "muskat"',
        hint: 'Add geo/landing-points/muskat.geojson, or write bu:<name> for a branching unit.',
      },
    ]);
  });

  it('are used', () => {
    const file = 'geo/landing-points/nowhere.geojson';
    const problems = problemsAfter((tree) => {
      tree[file] = tree[LANDING];
    });
    expect(problems).toEqual([
      {
        file,
        field: '',
        message: 'no cable lands here',
        hint: 'Use it in a segment, or remove the file.',
      },
    ]);
  });
});

describe('places of a land cable', () => {
  it('have to be in the file', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, LAND_CABLE, 'khunjerab-islamabad').properties.to = 'place:lahore';
      const { features } = tree[LAND_CABLE];
      tree[LAND_CABLE].features = features.filter(
        (one: { properties: { id?: string } }) => one.properties.id !== 'islamabad',
      );
    });
    expect(problems).toEqual([
      {
        file: LAND_CABLE,
        field: 'segment khunjerab-islamabad.to',
        message: 'this file has no place:lahore',
        hint: 'Add a Point feature with "part": "place" and that id.',
      },
    ]);
  });
});

describe('other records', () => {
  it('a satellite has to exist', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, TELEPORT).satellites[0].id = 'paksat-9';
    });
    expect(problems).toEqual([
      {
        file: TELEPORT,
        field: 'satellites[0].id',
        message: 'no satellite has the id "paksat-9"',
        hint: 'Add geo/satellites/<id>.geojson or mend the id.',
      },
    ]);
  });

  it('a linked record has to exist', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, MILESTONE).links[1] = 'submarine-cables/other-line';
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'links[1]',
        message: 'there is no record submarine-cables/other-line',
        hint: 'Write <kind>/<id> of a file in geo/.',
      },
    ]);
  });

  it.each([
    ['ground-stations/no-station', 'there is no record ground-stations/no-station'],
    ['hubs/cn-hub', 'is the programme itself'],
    ['teleports/pk-teleport', 'teleports/pk-teleport is named twice'],
  ])('a programme does not have the site %s', (record, message) => {
    const problems = problemsAfter((tree) => {
      const hub = recordIn(tree, HUB);
      hub.type = 'programme';
      hub.sites = ['teleports/pk-teleport', 'satellites/geo-sat', record].map((one) => ({
        record: one,
        sources: [1],
      }));
    });
    expect(problems.map(({ field, message: said }) => [field, said])).toEqual([
      ['sites[2].record', message],
    ]);
  });

  it('only a programme has sites, and their sources exist', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, HUB).sites = [{ record: 'teleports/pk-teleport', sources: [9] }];
    });
    expect(problems.map(({ field, message }) => [field, message])).toEqual([
      ['sites', 'a hub of type data-centre has no sites'],
      ['sites[0].sources[0]', 'cites source 9, but the record has 2'],
    ]);
  });

  it('segments of one file have ids of their own', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'coast-road').properties.id = 'gwadar-branch';
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'segment gwadar-branch',
        message: 'this id is given twice in the file',
        hint: 'Give each segment and place its own id.',
      },
    ]);
  });
});

describe('country codes', () => {
  const hint = 'Use the alpha-2 code.';

  it.each([
    [HUB, 'country'],
    [MILESTONE, 'countries[1]'],
    [AGREEMENT, 'participants[0].country'],
  ])('have to exist: %s %s', (file, field) => {
    const problems = problemsAfter((tree) => {
      const record = recordIn(tree, file);
      if (file === HUB) record.country = 'ZZ';
      else if (file === MILESTONE) record.countries[1] = 'ZZ';
      else record.participants[0].country = 'ZZ';
    });
    expect(problems).toEqual([
      { file, field, message: 'ZZ is not a country code of ISO 3166-1', hint },
    ]);
  });

  it('have to exist on both sides of a crossing', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, LAND_CABLE, 'khunjerab').properties.crossing = ['CN', 'ZZ'];
    });
    expect(problems).toEqual([
      {
        file: LAND_CABLE,
        field: 'place khunjerab.crossing',
        message: 'ZZ is not a country code of ISO 3166-1',
        hint,
      },
    ]);
  });

  it('iso2 has to exist', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, COUNTRY).iso2 = 'ZZ';
    });
    expect(problems).toEqual([
      { file: COUNTRY, field: 'iso2', message: 'ZZ is not a code of ISO 3166-1', hint },
    ]);
  });

  it('iso3 belongs to iso2', () => {
    const file = 'geo/countries/prk.geojson';
    const problems = problemsAfter((tree) => {
      recordIn(tree, COUNTRY).iso3 = 'PRK';
      tree[file] = tree[COUNTRY];
      delete tree[COUNTRY];
    });
    expect(problems).toEqual([
      { file, field: 'iso3', message: 'PRK does not belong to PK', hint: 'Write PAK.' },
    ]);
  });

  it('the file of a country bears its iso3', () => {
    const file = 'geo/countries/pakistan.geojson';
    const problems = problemsAfter((tree) => {
      tree[file] = tree[COUNTRY];
      delete tree[COUNTRY];
    });
    expect(problems).toEqual([
      {
        file,
        field: 'iso3',
        message: 'the file is named pakistan',
        hint: 'Name it pak.geojson.',
      },
    ]);
  });
});
