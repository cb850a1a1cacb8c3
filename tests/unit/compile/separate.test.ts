import { describe, expect, it } from 'vitest';
import { corridorOverlap } from '../../../src/compile/check/corridor-overlap';
import { lineLengthKm, sharpestTurnDeg } from '../../../src/compile/check/line-geometry';
import { lineIndex, pieceDistanceKm, piecesOf } from '../../../src/compile/check/line-index';
import { COLUMNS, ROWS } from '../../../src/compile/draft-route/water-grid';
import { bestLane } from '../../../src/compile/separate/best-lane';
import { chainsOf, nodesOf } from '../../../src/compile/separate/chains';
import { isWorse } from '../../../src/compile/separate/is-worse';
import { seaTerrain } from '../../../src/compile/separate/sea-terrain';
import { separateLanes } from '../../../src/compile/separate/separate-lanes';
import { thinLane } from '../../../src/compile/separate/thin-lane';
import { type Line, segment } from '../../fixtures/line-segment';

/** Nothing but water, far from any shore. */
const SEA = { halfKm: new Uint8Array(COLUMNS * ROWS).fill(254) };
const noLand = () => false;
const AT_UNITS = { isJoint: (node: string) => node.startsWith('bu:'), maxTurnDeg: 80 };
// In the middle of the South Atlantic, where the real coast that isWorse asks for is far too.
const WEST: [number, number] = [-25, -30];
const EAST: [number, number] = [-17, -30];

describe('chainsOf', () => {
  it('joins the segments that go straight on and leaves the branch', () => {
    const chains = chainsOf(
      [
        segment('branch', 'bu:x', 'c', [
          [2, 0],
          [2, 2],
        ]),
        segment('west', 'a', 'bu:x', [
          [0, 0],
          [2, 0],
        ]),
        segment('east', 'b', 'bu:x', [
          [4, 0.2],
          [2, 0],
        ]),
      ],
      AT_UNITS,
    );
    expect(chains.map(nodesOf).map((nodes) => nodes.join(' '))).toEqual([
      expect.stringMatching(/^(a bu:x b|b bu:x a)$/),
      'bu:x c',
    ]);
  });

  it('has every segment at sea once, in a ring too', () => {
    const ring = [
      segment('ab', 'bu:a', 'bu:b', [
        [0, 0],
        [2, 0],
      ]),
      segment('bc', 'bu:b', 'bu:c', [
        [2, 0],
        [3, 1],
      ]),
      segment('ca', 'bu:c', 'bu:a', [
        [3, 1],
        [0, 0],
      ]),
    ];
    const ids = chainsOf(ring, AT_UNITS).flatMap((chain) =>
      chain.map(({ segment: s }) => s.properties.id),
    );
    expect(ids.sort()).toEqual(['ab', 'bc', 'ca']);
  });
});

describe('bestLane', () => {
  it('goes softly round what is dear and comes back', () => {
    const rows = Array.from({ length: 30 }, (_, row) => {
      const costs = Float64Array.from({ length: 11 }, (_, c) => Math.abs(c - 5) * 0.01);
      if (row > 10 && row < 20) costs.fill(50, 3, 8);
      if (row === 0 || row === 29) costs.fill(Infinity).fill(0, 5, 6);
      return costs;
    });
    const lane = [...(bestLane(rows) ?? [])];
    expect(lane[0]).toBe(5);
    expect(lane[29]).toBe(5);
    for (const c of lane.slice(11, 20)) expect(Math.abs(c - 5)).toBe(3);
    const steps = lane.slice(1).map((c, k) => Math.abs(c - (lane[k] ?? 0)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(3);
  });

  it('says when there is no way', () => {
    expect(bestLane([new Float64Array(3), new Float64Array(3).fill(Infinity)])).toBeNull();
  });
});

describe('thinLane', () => {
  it('keeps what it must, drops what nobody sees, and adds vertices to long legs', () => {
    const at = (p: [number, number], isKept = false) => ({ p, isKept });
    const line = thinLane([at([0, 0], true), at([0.45, 0.0455]), at([0.9, 0.09]), at([3.9, 0.09])]);
    expect(line.slice(0, 2)).toEqual([
      [0, 0],
      [0.9, 0.09],
    ]);
    expect(line).toHaveLength(6);
    expect(line.at(-1)).toEqual([3.9, 0.09]);
  });
});

describe('isWorse', () => {
  const drawn: Line = [
    [0, 0],
    [3, 0],
    [6, 0],
  ];

  it('refuses corners, other lengths, and land', () => {
    expect(
      isWorse(
        [
          [0, 0],
          [3, 0.2],
          [6, 0],
        ],
        drawn,
        noLand,
      ),
    ).toBe(false);
    expect(
      isWorse(
        [
          [0, 0],
          [3, 2.5],
          [6, 0],
        ],
        drawn,
        noLand,
      ),
    ).toBe(true);
    expect(
      isWorse(
        [
          [0, 0],
          [3, 0.2],
          [6, 0],
        ],
        drawn,
        (_, lat) => lat > 0.1,
      ),
    ).toBe(true);
  });
});

describe('separateLanes', () => {
  const cables = () => [
    { id: 'one', places: [], segments: [segment('s', 'a', 'b', [WEST, EAST])] },
    { id: 'two', places: [], segments: [segment('s', 'c', 'd', [WEST, EAST])] },
    {
      id: 'three',
      places: [],
      segments: [
        segment('west', 'e', 'bu:x', [WEST, [-21, -30.1]]),
        segment('east', 'bu:x', 'f', [[-21, -30.1], EAST]),
        segment('branch', 'bu:x', 'g', [
          [-21, -30.1],
          [-21, -33],
        ]),
      ],
    },
    {
      id: 'far',
      places: [],
      segments: [
        segment('s', 'h', 'i', [
          [-25, -40],
          [-17, -40],
        ]),
      ],
    },
  ];

  it('gives each system a lane, softly, and leaves the others alone', () => {
    const before = cables();
    const lines = separateLanes(before, seaTerrain(SEA));
    expect(lines.has('far')).toBe(false);
    const after = before.map(({ id, segments }) => ({
      id,
      segments: segments.map((s) =>
        segment(
          s.properties.id,
          s.properties.from,
          s.properties.to,
          (lines.get(id)?.get(s.properties.id) ?? s.geometry.coordinates) as Line,
        ),
      ),
    }));
    expect(corridorOverlap(before).total.share).toBeGreaterThan(0.3);
    expect(corridorOverlap(after).total.share).toBeLessThan(0.06);
    for (const [n, { segments }] of after.entries())
      for (const [k, { properties, geometry }] of segments.entries()) {
        const drawn = before[n]?.segments[k]?.geometry.coordinates ?? [];
        expect(sharpestTurnDeg(geometry.coordinates)).toBeLessThan(15);
        expect(lineLengthKm(geometry.coordinates) / lineLengthKm(drawn)).toBeCloseTo(1, 1);
        if (!properties.from.startsWith('bu:')) expect(geometry.coordinates[0]).toEqual(drawn[0]);
      }
    const [west, east, branch] = after[2]?.segments ?? [];
    expect(east?.geometry.coordinates[0]).toEqual(west?.geometry.coordinates.at(-1));
    expect(branch?.geometry.coordinates[0]).toEqual(west?.geometry.coordinates.at(-1));
    const near = lineIndex(piecesOf('one', after[0]?.segments[0]?.geometry.coordinates as Line));
    const middle = after[1]?.segments[0]?.geometry.coordinates.find(([lon = 0]) => lon > -22);
    const at: [number, number] = [middle?.[0] ?? 0, middle?.[1] ?? 0];
    expect(Math.min(...near(...at, 30).map((p) => pieceDistanceKm(at, p)))).toBeGreaterThan(4);
  });
});
