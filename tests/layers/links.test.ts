/** Arcs to what is linked to the selection, on the real records. */
import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/domain/dataset';
import { LAYER_IDS } from '../../src/domain/layer-id';
import { phaseAt } from '../../src/domain/lifespan';
import { linksOf } from '../../src/domain/links';
import { FIRST_MONTH, LAST_MONTH, lastDayOf } from '../../src/domain/month';
import { SITE_KINDS } from '../../src/domain/site-kinds';
import { makeLinkRows } from '../../src/layers/links/link-rows';
import { isInSpan } from '../../src/layers/shared/span-extension';
import { realDataset } from '../fixtures/real-dataset';

const DEGREES = 180 / Math.PI;
const dataset = realDataset();
const at = (key: string) => dataset.entities.findIndex((entity) => keyOf(entity) === key);
const rowsOf = (selected: number, change = {}) =>
  makeLinkRows(dataset, { selected, layers: LAYER_IDS, hidden: [], ...change });
const placed = [...linksOf(dataset).keys()].filter((one) => dataset.entities[one]?.point);

describe('arcs', () => {
  it('go both ways', () => {
    const pairs = new Set(
      placed.flatMap((from) => rowsOf(from).map(({ entity }) => `${from} ${entity}`)),
    );
    expect(pairs.size).toBeGreaterThan(30);
    for (const pair of pairs) expect(pairs).toContain(pair.split(' ').reverse().join(' '));
  });

  it('have a vertex at least each degree, and never jump', () => {
    for (const from of placed)
      for (const { path } of rowsOf(from))
        for (let i = 2; i < path.length; i += 2) {
          const [lon0 = 0, lat0 = 0, lon1 = 0, lat1 = 0] = path.slice(i - 2, i + 2);
          expect(geoDistance([lon0, lat0], [lon1, lat1]) * DEGREES).toBeLessThanOrEqual(1 + 1e-6);
          expect(Math.abs(lon1 - lon0)).toBeLessThan(180);
        }
  });

  it('lead from a programme to its sites, and from a geostationary satellite to its stations', () => {
    const programme = at('hubs/cbers-programme');
    const linked = rowsOf(programme).map(({ entity }) => dataset.entities[entity]?.kind);
    expect(linked.length).toBeGreaterThan(3);
    const satellite = at('satellites/nigcomsat-1r');
    expect(rowsOf(satellite).map(({ entity }) => dataset.entities[entity]?.kind)).toContain(
      'teleports',
    );
  });

  it('lead to nothing that is not drawn', () => {
    const programme = at('hubs/cbers-programme');
    expect(rowsOf(programme, { layers: ['hubs'] })).toEqual([]);
    const hidden = SITE_KINDS.filter((kind) => kind.startsWith('ground-stations.'));
    for (const { entity } of rowsOf(programme, { hidden }))
      expect(dataset.entities[entity]?.kind).not.toBe('ground-stations');
    expect(rowsOf(-1)).toEqual([]);
  });

  it('are drawn only while both ends stand', () => {
    for (const from of placed)
      for (const row of rowsOf(from))
        for (let month = FIRST_MONTH; month <= LAST_MONTH; month += 7) {
          const day = lastDayOf(month);
          if (!isInSpan(row, day)) continue;
          for (const end of [from, row.entity]) {
            const phase = phaseAt(dataset.entities[end]?.phases ?? [], day);
            expect(phase && phase.state !== 'ended').toBe(true);
          }
        }
  });
});
