/** What is switched off within a layer is neither counted nor stacked, as it is not drawn. */
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../../src/compile/compile-dataset';
import type { TerrestrialScope } from '../../../src/domain/cable-records';
import { monthIndex } from '../../../src/domain/month';
import { makeTimeWindow } from '../../../src/domain/time-window';
import { makeAtlasIndex } from '../../../src/state/atlas-index';
import { countByLayer, countBySiteKind, countByYear } from '../../../src/state/counts';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { LAND_CABLE, recordIn } from '../../fixtures/tiny-geo';
import { tinySet } from '../../fixtures/tiny-set';

const BACKBONES = 'terrestrial-cables.national-backbone';
const window = makeTimeWindow('as-of', monthIndex(2024, 1), monthIndex(2000, 1));

/** The one land cable of the tiny tree, and a second of another scope. */
function indexWith(scope: TerrestrialScope) {
  return makeAtlasIndex(
    compileDataset(
      tinySet((tree) => {
        const other = 'geo/terrestrial-cables/other-line.geojson';
        tree[other] = structuredClone(tree[LAND_CABLE]);
        recordIn(tree, other).scope = scope;
        // Far from the first, so that the two do not lie on each other.
        for (const feature of tree[other].features.slice(1)) {
          feature.properties.gateway = undefined;
          const { geometry } = feature;
          const move = ([lon, lat]: number[]) => [(lon ?? 0) + 5, lat];
          geometry.coordinates =
            geometry.type === 'Point' ? move(geometry.coordinates) : geometry.coordinates.map(move);
        }
      }),
    ),
  );
}

describe('a national backbone that is switched off', () => {
  const index = indexWith('national-backbone');

  it('is left out of the count of its layer, and of no other', () => {
    const all = countByLayer(index, DEFAULT_VIEW, window);
    const without = countByLayer(index, { ...DEFAULT_VIEW, hidden: [BACKBONES] }, window);
    expect(all['terrestrial-cables']).toBe(2);
    expect(without).toEqual({ ...all, 'terrestrial-cables': 1 });
  });

  it('is left out of the histogram', () => {
    const totalOf = (bars: ReturnType<typeof countByYear>) =>
      bars.reduce((sum, { total }) => sum + total, 0);
    const view = { ...DEFAULT_VIEW, layers: ['terrestrial-cables'] as const };
    expect(totalOf(countByYear(index, view, 0))).toBe(2);
    expect(totalOf(countByYear(index, { ...view, hidden: [BACKBONES] }, 0))).toBe(1);
  });

  it('is still counted beside its switch', () => {
    expect(countBySiteKind(index, DEFAULT_VIEW, window).get(BACKBONES)).toBe(1);
    expect(
      countBySiteKind(index, DEFAULT_VIEW, window).get('terrestrial-cables.cross-border'),
    ).toBe(1);
  });
});

describe('an official total', () => {
  it('is no agreement on the map', () => {
    expect(countByLayer(indexWith('transit'), DEFAULT_VIEW, window).agreements).toBe(1);
  });
});
