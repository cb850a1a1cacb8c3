import { describe, expect, it } from 'vitest';
import {
  CABLE,
  GWADAR,
  JIWANI,
  KARACHI,
  LAND_CABLE,
  MUSCAT,
  partIn,
  problemsAfter,
} from '../../../fixtures/tiny-geo';

const endHint = 'Give the end of the line exactly the coordinates of the place it ends at.';

describe('a segment', () => {
  it('ends at its landing point', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'coast-road').geometry.coordinates[1] = [61.75, 25.05];
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'segment coast-road',
        message: `does not end at jiwani: the line is at 61.75, 25.05, jiwani at ${JIWANI.join(', ')}`,
        hint: endHint,
      },
    ]);
  });

  it('runs in the direction from "from" to "to"', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'coast-road').geometry.coordinates.reverse();
    });
    expect(problems.map(({ field, message }) => `${field} ${message.split(':')[0]}`)).toEqual([
      'segment coast-road does not end at gwadar',
      'segment coast-road does not end at jiwani',
    ]);
  });

  it('may end at its landing point a whole turn on', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'coast-road').geometry.coordinates = [
        [GWADAR[0] - 360, GWADAR[1]],
        [JIWANI[0] - 360, JIWANI[1]],
      ];
    });
    expect(problems).toEqual([]);
  });

  it('meets the others of its branching unit in one position', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'gwadar-branch').geometry.coordinates[2] = [63.1, 24.2];
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'segment gwadar-branch',
        message: 'does not end at bu:makran: the line is at 63.1, 24.2, bu:makran at 63, 24.2',
        hint: endHint,
      },
    ]);
  });

  it('ends at its place on land', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, LAND_CABLE, 'khunjerab-islamabad').geometry.coordinates[2] = [73, 33.7];
    });
    expect(problems).toEqual([
      {
        file: LAND_CABLE,
        field: 'segment khunjerab-islamabad',
        message:
          'does not end at place:islamabad: the line is at 73, 33.7, place:islamabad at 73.04, 33.72',
        hint: endHint,
      },
    ]);
  });

  it('has to be there', () => {
    const problems = problemsAfter((tree) => {
      tree[LAND_CABLE].features.splice(1);
    });
    expect(problems).toContainEqual({
      file: LAND_CABLE,
      field: 'features',
      message: 'has no segment',
      hint: 'Draw at least one LineString feature with "part": "segment".',
    });
  });
});

describe('a system', () => {
  it('has no loose end at a branching unit', () => {
    const problems = problemsAfter((tree) => {
      const branch = partIn(tree, CABLE, 'gwadar-branch');
      branch.properties.to = 'bu:ormara';
      partIn(tree, CABLE, 'coast-road').properties.to = 'karachi';
      partIn(tree, CABLE, 'coast-road').geometry.coordinates[1] = KARACHI;
      delete tree['geo/landing-points/jiwani.geojson'];
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'features',
        message: 'bu:ormara is a loose end: one segment touches it',
        hint: 'A branching unit joins at least two segments; join it or end at a landing point.',
      },
    ]);
  });

  it('is in one piece', () => {
    const problems = problemsAfter((tree) => {
      const { features } = tree[CABLE];
      tree[CABLE].features = features.filter(
        (one: { properties: { id?: string } }) => one.properties.id !== 'gwadar-branch',
      );
    });
    expect(problems).toEqual([
      {
        file: CABLE,
        field: 'features',
        message: 'falls into 2 pieces that no segment joins',
        hint: 'Join them at a landing point, a branching unit or a place.',
      },
    ]);
  });

  it('may stand in pieces on land where it is a national network', () => {
    const withoutMiddle = (scope: string) =>
      problemsAfter((tree) => {
        const [record, ...parts] = tree[LAND_CABLE].features;
        record.properties.scope = scope;
        const copy = JSON.parse(JSON.stringify(parts));
        for (const { properties, geometry } of copy) {
          properties.id = `far-${properties.id}`;
          delete properties.crossing;
          for (const end of ['from', 'to'])
            if (properties[end]) properties[end] = properties[end].replace('place:', 'place:far-');
          if (geometry.type === 'Point') geometry.coordinates[1] += 1;
          else for (const at of geometry.coordinates) at[1] += 1;
        }
        tree[LAND_CABLE].features = [record, ...parts, ...copy];
      }).filter(({ message }) => message.includes('pieces'));
    expect(withoutMiddle('transit').map(({ file }) => file)).toEqual([LAND_CABLE]);
    expect(withoutMiddle('national-backbone')).toEqual([]);
  });

  it('may be joined at a landing point', () => {
    const problems = problemsAfter((tree) => {
      const branch = partIn(tree, CABLE, 'muscat-branch');
      branch.properties.from = 'gwadar';
      branch.geometry.coordinates = [GWADAR, [60, 24], MUSCAT];
    });
    expect(problems).toEqual([]);
  });

  it('uses each of its places', () => {
    const problems = problemsAfter((tree) => {
      const place = structuredClone(partIn(tree, LAND_CABLE, 'islamabad'));
      place.properties.id = 'lahore';
      tree[LAND_CABLE].features.push(place);
    });
    expect(problems).toEqual([
      {
        file: LAND_CABLE,
        field: 'place:lahore',
        message: 'no segment begins or ends at this place',
        hint: 'Use it as from or to of a segment, or remove it.',
      },
    ]);
  });
});
