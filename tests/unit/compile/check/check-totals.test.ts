import { describe, expect, it } from 'vitest';
import { AGREEMENT, problemsAfter, recordIn, TOTAL } from '../../../fixtures/tiny-geo';

type Tree = Parameters<Parameters<typeof problemsAfter>[0]>[0];

/** A second figure, beside the first. */
function addFigure(tree: Tree, beside: string | undefined = 'total'): void {
  const figure = structuredClone(tree[TOTAL]);
  const { officialTotal } = figure.properties;
  delete officialTotal.itemises;
  if (beside) officialTotal.beside = beside;
  tree['geo/agreements/figure.geojson'] = figure;
}

const messages = (edit: (tree: Tree) => void) =>
  problemsAfter(edit).map(({ file, field, message }) => [file, field, message]);

describe('official totals', () => {
  it('are itemised, or stand beside one that is', () => {
    expect(messages((tree) => addFigure(tree))).toEqual([]);
    expect(messages((tree) => addFigure(tree, ''))).toEqual([
      ['geo/agreements/figure.geojson', 'officialTotal', 'has neither itemises nor beside'],
    ]);
    expect(
      messages((tree) => {
        addFigure(tree);
        recordIn(tree, TOTAL).officialTotal.beside = 'figure';
      }),
    ).toEqual([[TOTAL, 'officialTotal', 'has both itemises and beside']]);
  });

  it.each(['nothing', 'accord', 'figure'])('stand beside no "%s"', (beside) => {
    expect(messages((tree) => addFigure(tree, beside))).toEqual([
      [
        'geo/agreements/figure.geojson',
        'officialTotal.beside',
        `"${beside}" is no official total that is itemised here`,
      ],
    ]);
  });

  it('are not also called missing where their file is broken', () => {
    const found = messages((tree) => {
      addFigure(tree);
      recordIn(tree, TOTAL).officialTotal.value = 0.5;
    });
    expect(found.map(([file]) => file)).toEqual([TOTAL]);
  });

  it('are what agreements of that type have, and no others', () => {
    expect(
      messages((tree) => {
        const { officialTotal } = recordIn(tree, TOTAL);
        delete recordIn(tree, TOTAL).officialTotal;
        recordIn(tree, AGREEMENT).officialTotal = officialTotal;
        recordIn(tree, TOTAL).events[0].sources = [1, 2];
      }),
    ).toEqual([
      [AGREEMENT, 'officialTotal', 'belongs to type official-total, not multilateral'],
      [TOTAL, 'officialTotal', 'is missing'],
    ]);
  });
});
