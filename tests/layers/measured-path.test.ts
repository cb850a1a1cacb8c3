/** The rows of a measured path, and that nothing is drawn without one. */
import { describe, expect, it } from 'vitest';
import { makeNetwork } from '../../src/domain/network';
import { networkPath } from '../../src/domain/network-path';
import { makePathRows, measuredPath } from '../../src/layers/measured-path/measured-path';
import { contextAt } from '../fixtures/layer-context';
import { realDataset } from '../fixtures/real-dataset';

const dataset = realDataset();
const path = networkPath(
  makeNetwork(dataset),
  'landing-points/djibouti-city',
  'landing-points/karachi',
  { day: Date.UTC(2026, 4, 31) / 86_400_000 },
);

describe('a measured path', () => {
  it('is a line for each leg, in the hue of its kind, with a disc at each end and change', () => {
    const { lines, spots } = makePathRows(dataset, path);
    const legs = path?.legs ?? [];
    expect(legs.length).toBeGreaterThan(1);
    expect(lines['submarine-cables'].map(({ entity }) => entity)).toEqual(
      legs.map(({ cable }) => cable),
    );
    expect(lines['terrestrial-cables']).toEqual([]);
    expect(spots).toHaveLength(2 * legs.length);
    expect(spots.filter(({ isEnd }) => isEnd)).toHaveLength(2);
  });

  it('is drawn where there is one, from the same rows again', () => {
    const drawable = measuredPath.prepare(dataset);
    expect(drawable.draw(contextAt())).toEqual([]);
    const first = drawable.draw(contextAt(undefined, { measured: path }));
    const again = drawable.draw(contextAt(undefined, { measured: path, theme: 'light' }));
    expect(first.map(({ id }) => id)).toContain('measured-path@submarine-cables');
    expect(again.map(({ props }) => props.data)).toEqual(first.map(({ props }) => props.data));
    first.forEach(({ props }, i) => {
      expect(again[i]?.props.data).toBe(props.data);
    });
  });
});
