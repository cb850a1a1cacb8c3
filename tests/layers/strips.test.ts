/** Lines as strips of triangles, and places in common units, against deck.gl's own projection. */
import { _GlobeView, MapView } from '@deck.gl/core';
import { describe, expect, it } from 'vitest';
import { toCommon } from '../../src/layers/shared/common-space';
import { makeStrips, PAIR, PLACE_SIZE, type Strips } from '../../src/layers/shared/strips';

const PLACES: [number, number][] = [
  [0, 0],
  [103.8, 1.3],
  [-70.6, -33.4],
  [179.9, 64],
  [-179.9, -78],
  [190, 10],
];

const viewState = { longitude: 60, latitude: 20, zoom: 3 };
const viewportOf = (view: MapView | _GlobeView) => {
  const viewport = view.makeViewport({ width: 800, height: 600, viewState });
  if (!viewport) throw new Error('no viewport');
  return viewport;
};

describe('a place in common units', () => {
  it.each([
    ['the flat map', viewportOf(new MapView({})), false],
    ['the globe', viewportOf(new _GlobeView({})), true],
  ] as const)('is where deck.gl projects it on %s', (_, viewport, isGlobe) => {
    for (const [lon, lat] of PLACES) {
      const expected = viewport.projectPosition([lon, lat, 0]);
      toCommon(lon, lat, isGlobe).forEach((value, i) => {
        expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 6);
      });
    }
  });
});

it('a pole is a place on the flat map too, far off and no infinity', () => {
  for (const side of [1, -1])
    expect(toCommon(0, side * 90, false)).toEqual(toCommon(0, side * 89.9, false));
});

/** What the shader is given at a vertex. */
function vertexOf({ positions, places }: Strips, vertex: number) {
  const at = (shift: number) => [
    ...positions.subarray((vertex + shift) * 3, (vertex + shift) * 3 + 3),
  ];
  const [side = 0, cap = 0, along = 0] = places.subarray(
    vertex * PLACE_SIZE,
    (vertex + 1) * PLACE_SIZE,
  );
  return { before: at(0), at: at(PAIR), after: at(2 * PAIR), side, cap, along };
}

describe('the strip of a line', () => {
  const path = [0, 0, 10, 0, 20, 5, 30, 5];
  const strips = makeStrips([path], false);

  it('has a pair of vertices at each point and at either cap, each with the points beside it', () => {
    expect(strips.vertexCount).toBe((4 + 2) * PAIR);
    for (let point = 1; point <= 4; point++)
      for (const i of [0, 1]) {
        const vertex = vertexOf(strips, point * PAIR + i);
        const lonLat = path.slice((point - 1) * 2, point * 2) as [number, number];
        toCommon(...lonLat, false).forEach((value, k) => {
          expect(vertex.at[k]).toBeCloseTo(value, 4);
        });
        expect(vertex.side).toBe(i === 0 ? -1 : 1);
        expect(vertex.cap).toBe(0);
        expect(vertex.before).toEqual(vertexOf(strips, (point - 1) * PAIR + i).at);
        expect(vertex.after).toEqual(vertexOf(strips, (point + 1) * PAIR + i).at);
      }
  });

  it('says at a cap where the end is and which way the line goes there', () => {
    const [start, end] = [vertexOf(strips, 0), vertexOf(strips, strips.vertexCount - 1)];
    expect([start.cap, end.cap]).toEqual([-1, 1]);
    const first = vertexOf(strips, PAIR);
    expect(start.after).toEqual(first.at);
    const way = (a: number[], b: number[]) => b.map((value, i) => value - (a[i] ?? 0));
    way(start.at, start.after).forEach((value, i) => {
      expect(value).toBeCloseTo(way(first.at, first.after)[i] ?? Number.NaN, 3);
    });
    expect(end.before).toEqual(vertexOf(strips, strips.vertexCount - 1 - PAIR).at);
  });

  it('is measured from the first point to the last, in common units', () => {
    const along = Array.from({ length: 6 }, (_, i) => vertexOf(strips, i * PAIR).along);
    expect(along.slice(0, 2)).toEqual([0, 0]);
    expect(along[2]).toBeCloseTo((512 * 10) / 360, 4);
    expect(along[5]).toBe(along[4]);
    expect([...along].sort((a, b) => a - b)).toEqual(along);
    const globe = makeStrips([[0, 0, 0.01, 0]], true);
    expect(vertexOf(globe, 2 * PAIR).along).toBeCloseTo((256 * Math.PI * 0.01) / 180, 6);
  });

  it('is of triangles that face up, on the globe outwards', () => {
    for (const isGlobe of [false, true]) {
      const { indices, positions, places } = makeStrips([[40, 10, 50, 12, 60, 8]], isGlobe);
      for (let i = 0; i < indices.length; i += 3) {
        // Widened as the shader does, on a line that runs to the east: left is north.
        const corners = [0, 1, 2].map((k) => {
          const vertex = indices[i + k] ?? 0;
          const [x = 0, y = 0, z = 0] = positions.subarray((vertex + PAIR) * 3);
          const side = places[vertex * PLACE_SIZE] ?? 0;
          return isGlobe ? [x, y, z + side] : [x, y + side, z];
        }) as [number[], number[], number[]];
        const [a, b] = [1, 2].map((k) =>
          (corners[k] ?? []).map((value, d) => value - (corners[0][d] ?? 0)),
        ) as [number[], number[]];
        const normal = [0, 1, 2].map(
          (d) =>
            (a[(d + 1) % 3] ?? 0) * (b[(d + 2) % 3] ?? 0) -
            (a[(d + 2) % 3] ?? 0) * (b[(d + 1) % 3] ?? 0),
        );
        const up = isGlobe ? corners[0] : [0, 0, 1];
        expect(normal.reduce((sum, value, d) => sum + value * (up[d] ?? 0), 0)).toBeGreaterThan(0);
      }
    }
  });

  it('is cut at a sharp corner: a pair for the way in and one for the way out', () => {
    const sharp = makeStrips([[0, 0, 10, 0, 1, 1]], false);
    const blunt = makeStrips([[0, 0, 10, 0, 19, 1]], false);
    expect(sharp.vertexCount).toBe(blunt.vertexCount + PAIR);
  });
});

describe('the strips of several lines', () => {
  const paths = [
    [0, 0, 10, 0],
    [5, 5],
    [1, 1, 1, 1],
    [20, 0, 20, 10, 30, 10],
  ];
  const { starts, indices, vertexCount } = makeStrips(paths, false);

  it('begin one after the other; a line that goes nowhere has none', () => {
    expect(starts).toEqual([0, 8, 8, 8]);
    expect(vertexCount).toBe(8 + (3 + 2 + 1) * PAIR);
  });

  it('have no triangle from one to the next', () => {
    const lineOf = (vertex: number) => starts.findLastIndex((start) => start <= vertex);
    for (let i = 0; i < indices.length; i += 3) {
      const lines = new Set([0, 1, 2].map((k) => lineOf(indices[i + k] ?? 0)));
      expect(lines.size).toBe(1);
    }
    expect(Math.max(...indices)).toBe(vertexCount - 1);
  });
});
