/** Marks in their fans, as the GPU is told to place them, on the real records. */
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { isHidden, SITE_KINDS } from '../../src/domain/site-kinds';
import { makeLeaderRows } from '../../src/layers/leaders/leaders';
import { boxAt, FANS_FROM_ZOOM, fanOf, RIDE_BOXES } from '../../src/layers/shared/fan';
import { fanProps } from '../../src/layers/shared/point-layers';
import { contextAt } from '../fixtures/layer-context';
import { realDataset } from '../fixtures/real-dataset';

const dataset = realDataset();
const SITES = ['teleports', 'ground-stations', 'hubs', 'satellites'];
/** The glyph fills some five sixths of its box. */
const HALF_GLYPH = 0.42;

interface Placed {
  id: string;
  x: number;
  y: number;
}

/** Web Mercator, written once more. */
function pixelOf([lon, lat]: readonly [number, number], zoom: number): [number, number] {
  const world = 512 * 2 ** zoom;
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);
  return [(lon / 360) * world, -y * world];
}

/** Where marks stand on the flat map with every fan open, and where landing points are. */
function placed(of: Dataset, zoom: number, scale = 1): { marks: Placed[]; landings: Placed[] } {
  const fan = fanOf(of, contextAt(undefined, { zoom, scale }));
  const marks: Placed[] = [];
  const landings: Placed[] = [];
  of.entities.forEach(({ kind, id, point, phases, precision }, entity) => {
    if (!point || phases.length === 0) return;
    const [x, y] = pixelOf(point, zoom);
    if (kind === 'landing-points') landings.push({ id, x, y });
    if (!SITES.includes(kind)) return;
    const ride = precision === 'country' ? RIDE_BOXES * boxAt(zoom, scale) : 0;
    const [dx, dy] = fan.shiftOf(entity);
    marks.push({ id: `${kind}/${id}`, x: x + ride + dx, y: y - ride + dy });
  });
  return { marks, landings };
}

/** Pairs of which one covers the middle of the other. */
function covered(marks: Placed[], others: Placed[], withinPx: number): string[] {
  return marks.flatMap((mark) =>
    others
      .filter((one) => one !== mark && Math.hypot(one.x - mark.x, one.y - mark.y) < withinPx)
      .map((one) => `${mark.id} ${one.id}`),
  );
}

describe('on the flat map', () => {
  it.each([4, 4.24, 5, 6, 6.1, 6.24, 6.5, 6.99, 7.37, 8, 9, 10])(
    'at zoom %d no mark covers the middle of another',
    (zoom) => {
      const { marks } = placed(dataset, zoom);
      expect(marks.length).toBeGreaterThan(200);
      expect(covered(marks, marks, HALF_GLYPH * boxAt(zoom, 1))).toEqual([]);
    },
  );

  it.each([6, 7, 9])('at zoom %d no mark covers a landing point', (zoom) => {
    const { marks, landings } = placed(dataset, zoom);
    expect(landings.length).toBeGreaterThan(200);
    expect(covered(marks, landings, HALF_GLYPH * boxAt(zoom, 1))).toEqual([]);
  });

  it('on a wall neither', () => {
    const { marks } = placed(dataset, 6, 2.2);
    expect(covered(marks, marks, HALF_GLYPH * boxAt(6, 2.2))).toEqual([]);
  });

  it('without fans many would', () => {
    const bare = dataset.entities.flatMap(({ kind, id, point }) => {
      const [x, y] = point ? pixelOf(point, 6) : [0, 0];
      return point && SITES.includes(kind) ? [{ id: `${kind}/${id}`, x, y }] : [];
    });
    expect(covered(bare, bare, HALF_GLYPH * boxAt(6, 1)).length).toBeGreaterThan(50);
  });
});

describe('a fan', () => {
  const at = (zoom: number, change = {}) =>
    fanOf(dataset, contextAt(undefined, { zoom, ...change }));
  const crowded = dataset.entities.findIndex(
    ({ kind, point }, entity) => kind === 'hubs' && point && at(6).radiusOf(entity) > 30,
  );

  it('is the same object until the zoom takes a step', () => {
    expect(at(6.2)).toBe(at(6.24));
    expect(at(6.25)).not.toBe(at(6.24));
  });

  it('leaves out what is switched off', () => {
    const hidden = SITE_KINDS.filter((kind) => kind.startsWith('hubs.'));
    const fan = at(6, { hidden });
    dataset.entities.forEach((entity, position) => {
      if (isHidden(entity, hidden)) expect(fan.groupOf(position)).toBe(-1);
    });
    const shown = dataset.entities.findIndex(({ kind, point }) => kind === 'teleports' && point);
    expect(fan.groupOf(shown)).toBeGreaterThanOrEqual(0);
    expect(at(6, { layers: ['hubs'] }).groupOf(shown)).toBe(-1);
  });

  it('has a leader for every mark that it moved, and for no other', () => {
    const fan = at(6);
    const led = new Set(makeLeaderRows(dataset, fan).map(({ entity }) => entity));
    expect(led.has(crowded)).toBe(true);
    dataset.entities.forEach((_, entity) => {
      const [dx, dy] = fan.shiftOf(entity);
      expect(led.has(entity)).toBe(dx !== 0 || dy !== 0);
    });
  });

  it('is open from its zoom on, and before for what is pointed at or selected', () => {
    const fan = at(3);
    const open = (zoom: number, pointed: number, selected: number) => {
      const { openFans, isAllOpen } = fanProps(
        fan,
        contextAt(undefined, { zoom, pointed, selected }),
      );
      return { openFans, isAllOpen };
    };
    const group = fan.groupOf(crowded);
    expect(group).toBeGreaterThanOrEqual(0);
    expect(open(3, -1, -1)).toEqual({ openFans: [-1, -1], isAllOpen: false });
    expect(open(3, crowded, -1).openFans).toEqual([group, -1]);
    expect(open(3, -1, crowded).openFans).toEqual([-1, group]);
    expect(open(FANS_FROM_ZOOM, -1, -1).isAllOpen).toBe(true);
  });
});
