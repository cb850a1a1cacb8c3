import { describe, expect, it } from 'vitest';
import {
  CABLE,
  HUB,
  LANDING,
  MILESTONE,
  ORGANISATIONS,
  problemsAfter,
  SATELLITE,
} from '../../fixtures/tiny-geo';

describe('reading', () => {
  it('gives the place of broken JSON', () => {
    const problems = problemsAfter((tree) => {
      tree[MILESTONE] = '{\n  "type": "Feature"\n  "properties": {}\n}';
    });
    expect(problems).toEqual([
      {
        file: MILESTONE,
        field: 'line 3, column 3',
        message: 'is not valid JSON: CommaExpected',
        hint: expect.stringContaining('Mend the syntax there'),
      },
    ]);
  });

  it('gives the place of a key that stands twice', () => {
    const problems = problemsAfter((tree) => {
      const text = JSON.stringify(tree[HUB], null, 2);
      tree[HUB] = text.replace('"precision":', '"country": "CN",\n    "precision":');
    });
    expect(problems).toEqual([
      {
        file: HUB,
        field: 'properties.country',
        message: expect.stringMatching(/^has the key "country" twice \(line \d+, column 5\)$/),
        hint: 'Keep one of the two; only the last would count.',
      },
    ]);
  });

  it('says so of a record that ends in .json, and what to name it', () => {
    const problems = problemsAfter((tree) => {
      tree['geo/hubs/other.json'] = tree[HUB];
    });
    expect(problems).toEqual([
      {
        file: 'geo/hubs/other.json',
        field: '',
        message: 'is not read: records end in .geojson',
        hint: 'Rename it to other.geojson.',
      },
    ]);
  });

  it('misses the organisations, and does not call every party unknown on top', () => {
    const problems = problemsAfter((tree) => {
      delete tree[ORGANISATIONS];
    });
    expect(problems).toEqual([
      {
        file: ORGANISATIONS,
        field: '',
        message: 'is missing',
        hint: 'Restore it; parties point at its ids.',
      },
    ]);
  });

  it('does not call a broken file missing where others name it', () => {
    const files = [CABLE, LANDING, SATELLITE, ORGANISATIONS];
    for (const file of files) {
      const problems = problemsAfter((tree) => {
        tree[file] = '{';
      });
      expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
    }
  });
});
