/** Lines with every vertex: made when they are near enough, kept after that, and never for a step of the clock. */
import '../fixtures/fake-canvas';
import type { Layer } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/domain/month';
import type { LayerContext } from '../../src/layers/layer-context';
import type { CableRow } from '../../src/layers/shared/cable-rows';
import { submarineCables } from '../../src/layers/submarine-cables/submarine-cables';
import { contextAt } from '../fixtures/layer-context';
import { realLines } from '../fixtures/real-dataset';

const { dataset, paths } = realLines();
const selected = dataset.entities.findIndex(({ id }) => id === 'aae-1');

interface Drawn {
  isVisible: boolean;
  rows: CableRow[];
  vertices: number;
}

/** What a map draws that is made anew, in turn for each context. */
function drawnInTurn(...changes: Partial<LayerContext>[]): Map<string, Drawn>[] {
  const drawable = submarineCables.prepare(dataset);
  return changes.map((change) => {
    const layers = drawable.draw(contextAt(undefined, change)).flat(4) as Layer[];
    return new Map(
      layers.map(({ id, props }) => {
        const rows = props.data as CableRow[];
        const vertices = rows.reduce((sum, { path = [] }) => sum + path.length / 2, 0);
        return [
          id.replace('submarine-cables@', ''),
          { isVisible: props.visible !== false, rows, vertices },
        ];
      }),
    );
  });
}

const visible = (drawn: Map<string, Drawn> | undefined) =>
  ['overview', 'lines'].filter((part) => drawn?.get(part)?.isVisible);

describe('lines with every vertex', () => {
  it('are not made below zoom 3, and are drawn from there on', () => {
    const [far, near] = drawnInTurn({ zoom: 2.9, paths }, { zoom: 3, paths });
    expect(far?.has('lines')).toBe(false);
    expect(visible(far)).toEqual(['overview']);
    expect(visible(near)).toEqual(['lines']);
    expect(near?.get('lines')?.vertices).toBeGreaterThan(
      2 * (near?.get('overview')?.vertices ?? 0),
    );
  });

  it('stay on the graphics card when the map goes back', () => {
    const [near, far] = drawnInTurn({ zoom: 3, paths }, { zoom: 2, paths });
    expect(visible(far)).toEqual(['overview']);
    expect(far?.get('lines')?.rows).toBe(near?.get('lines')?.rows);
  });

  it('are the same rows at another step of the clock', () => {
    const drawable = submarineCables.prepare(dataset);
    const rowsAt = (month: number) =>
      (drawable.draw(contextAt(month, { zoom: 4, paths, selected })).flat(4) as Layer[]).map(
        ({ props }) => props.data,
      );
    const before = rowsAt(monthIndex(2018, 1));
    expect(before.length).toBeGreaterThan(3);
    rowsAt(monthIndex(2024, 6)).forEach((rows, i) => {
      expect(rows).toBe(before[i]);
    });
  });

  it('are the overview while they are not there, also of what is selected', () => {
    const [without, withThem] = drawnInTurn(
      { zoom: 5, selected, paths: null },
      { zoom: 5, selected, paths },
    );
    expect(visible(without)).toEqual(['overview']);
    for (const part of ['band', 'selected'])
      expect(withThem?.get(part)?.vertices).toBeGreaterThan(without?.get(part)?.vertices ?? 0);
  });

  it('are drawn of what is selected, on a map of the world too', () => {
    const [far] = drawnInTurn({ zoom: 1, selected, paths });
    const rows = far?.get('selected')?.rows ?? [];
    expect(rows.length).toBeGreaterThan(0);
    for (const { segment, path } of rows) expect(path).toBe(paths.get(segment));
    expect(far?.has('lines')).toBe(false);
  });
});
