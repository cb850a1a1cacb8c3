import { describe, expect, it } from 'vitest';
import {
  AGREEMENT,
  CABLE,
  COUNTRY,
  HUB,
  LAND_CABLE,
  partIn,
  problemsAfter,
  recordIn,
} from '../../../fixtures/tiny-geo';

const outOfRange = (file: string, field: string, number = 3) => ({
  file,
  field,
  message: `cites source ${number}, but the record has 2`,
  hint: 'Sources are numbered from 1 in the order of the record; mend the number or add the source.',
});

describe('citations', () => {
  it('stay within the sources of the record', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, HUB).events[0].sources = [1, 3];
    });
    expect(problems).toEqual([outOfRange(HUB, 'events[0].sources[1]')]);
  });

  it.each([
    ['parties[0].sources[1]', HUB],
    ['located.sources[1]', HUB],
    ['agreements[0].sources[1]', COUNTRY],
    ['participants[1].sources[1]', AGREEMENT],
    ['lengthKm.sources[1]', CABLE],
    ['events[3].at.located.sources[1]', CABLE],
  ])('are looked at in %s too', (field, file) => {
    const problems = problemsAfter((tree) => {
      const path = field
        .replace(/\[1\]$/, '')
        .split(/[.[\]]+/)
        .filter(Boolean);
      const list = path.reduce((value, key) => value[key], recordIn(tree, file));
      list.push(7);
    });
    expect(problems).toEqual([outOfRange(file, field, 7)]);
  });

  it('of a segment and of a place are numbers of the record', () => {
    const problems = problemsAfter((tree) => {
      partIn(tree, CABLE, 'muscat-branch').properties.events[0].sources = [9];
      partIn(tree, LAND_CABLE, 'kashgar').properties.located.sources = [2, 9];
    });
    expect(problems).toEqual([
      outOfRange(CABLE, 'segment muscat-branch.events[0].sources[0]', 9),
      outOfRange(LAND_CABLE, 'place kashgar.located.sources[1]', 9),
    ]);
  });

  it('begin with 1', () => {
    const problems = problemsAfter((tree) => {
      recordIn(tree, HUB).events[0].sources = [0];
    });
    expect(problems).toEqual([
      expect.objectContaining({
        file: HUB,
        field: 'properties.events[0].sources[0]',
        message: expect.stringContaining('>=1'),
      }),
    ]);
  });
});

describe('sources', () => {
  it('are each cited by something', () => {
    const problems = problemsAfter((tree) => {
      const record = recordIn(tree, HUB);
      record.sources.push({ ...record.sources[0], title: 'Never read' });
    });
    expect(problems).toEqual([
      {
        file: HUB,
        field: 'sources[2]',
        message: 'nothing cites source 3 ("Never read")',
        hint: 'Cite it where it supports a claim, or remove it (and renumber those after it).',
      },
    ]);
  });

  it('may be cited by a segment alone', () => {
    const problems = problemsAfter((tree) => {
      delete recordIn(tree, CABLE).lengthKm;
    });
    expect(problems).toEqual([]);
  });
});
