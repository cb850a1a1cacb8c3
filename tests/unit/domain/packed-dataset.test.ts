/** What the files of the map leave out is made again as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedPaths } from '../../../src/compile/packed-paths';
import type { SegmentEntity } from '../../../src/domain/dataset';
import { LAST_DAY, type Phase } from '../../../src/domain/lifespan';
import { type PackedDataset, packDataset, unpackDataset } from '../../../src/domain/packed-dataset';
import { packDetail, packLine, unpackDetail, unpackLine } from '../../../src/domain/packed-line';
import { packPhases, unpackPhases } from '../../../src/domain/packed-phases';
import { pathOf, unpackPaths } from '../../../src/domain/paths';
import { anyDataset } from '../../fixtures/any-dataset';
import { realLines } from '../../fixtures/real-dataset';
import { tinySet } from '../../fixtures/tiny-set';

const real = realLines();

const sent = <T>(file: T): T => JSON.parse(JSON.stringify(file)) as T;

/** Two turns of the globe: lines run on past 180 degrees. */
const anyLon = fc.integer({ min: -540_000, max: 540_000 }).map((n) => n / 1000);
const anyLat = fc.integer({ min: -90_000, max: 90_000 }).map((n) => n / 1000);
const anyVertex = fc.tuple(anyLon, anyLat);
const anyLine = fc
  .array(anyVertex, { minLength: 2, maxLength: 30 })
  .map((vertices) => vertices.flat());
/** A line and some of its vertices, the first and the last among them. */
const anyKept = anyLine.chain((line) =>
  fc
    .subarray(Array.from({ length: Math.max(0, line.length / 2 - 2) }, (_, i) => i + 1))
    .map((inner) => ({ line, kept: [0, ...inner, line.length / 2 - 1] })),
);

describe('a packed line', () => {
  it('is the same line, to a thousandth of a degree, on whatever turn of the globe', () => {
    fc.assert(
      fc.property(anyLine, anyVertex, (line, before) => {
        const steps = packLine(line, before);
        expect(steps.every(Number.isInteger)).toBe(true);
        expect(unpackLine(sent(steps), before)).toEqual(line);
      }),
    );
  });

  it('is small numbers', () => {
    expect(packLine([179.999, 10, 180.002, 9.998], [179.999, 10])).toEqual([0, 0, 3, -2]);
  });
});

describe('the detail of a line', () => {
  const overviewOf = (line: readonly number[], kept: readonly number[]) =>
    kept.flatMap((vertex) => line.slice(2 * vertex, 2 * vertex + 2));

  it('makes the whole line of its overview', () => {
    fc.assert(
      fc.property(anyKept, ({ line, kept }) => {
        expect(unpackDetail(overviewOf(line, kept), sent(packDetail(line, kept)))).toEqual(line);
      }),
    );
  });

  it.each([
    ['one number less', (detail: number[]) => detail.slice(0, -1)],
    ['one number more', (detail: number[]) => [...detail, 0]],
    ['nothing', () => []],
    ['a word', (detail: number[]) => ['x', ...detail.slice(1)]],
  ])('is refused with %s', (_, broken) => {
    const line = [0, 0, 1, 1, 2, 0, 3, 3];
    const detail = broken(packDetail(line, [0, 2, 3])) as number[];
    expect(() => unpackDetail([0, 0, 2, 0, 3, 3], detail)).toThrow('does not fit');
  });
});

describe('packed phases', () => {
  it('are the same phases, be there gaps between them or an end', () => {
    const phases: Phase[] = [
      { state: 'planned', fromDay: 10, toDay: 19, isUncertain: true },
      { state: 'in-service', fromDay: 20, toDay: 29, isUncertain: false },
      { state: 'in-service', fromDay: 40, toDay: 49, isUncertain: false },
    ];
    const packed = ['planned?', 10, 'in-service', 20, '', 30, 'in-service', 40, '', 50];
    expect(packPhases(phases)).toEqual(packed);
    expect(unpackPhases(packed)).toEqual(phases);
    const open = phases.map((phase, i) => (i === 2 ? { ...phase, toDay: LAST_DAY } : phase));
    expect(unpackPhases(packPhases(open))).toEqual(open);
  });
});

describe('the packed dataset', () => {
  it('is the same dataset, whatever is in it', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(unpackDataset(sent(packDataset(dataset)))).toEqual(dataset);
      }),
    );
  });

  it('is the same for the real records', () => {
    const dataset = sent(real.dataset);
    expect(unpackDataset(sent(packDataset(dataset)))).toEqual(dataset);
  });

  it('is refused where a stretch has no line', () => {
    const packed = sent(packDataset(real.dataset)) as PackedDataset;
    for (const { segments = [] } of packed.entities)
      for (const one of segments) delete (one as { line?: unknown }).line;
    expect(() => unpackDataset(packed)).toThrow();
  });
});

describe('the paths beside a dataset', () => {
  const { dataset, paths } = real;
  const segments = dataset.entities.flatMap((one) => one.segments ?? []);
  const ends = (line: readonly number[]) => [...line.slice(0, 2), ...line.slice(-2)];

  it('have every stretch, with the ends of its overview and more between them', () => {
    expect(paths.size).toBe(segments.length);
    const count = (lineOf: (segment: SegmentEntity) => number[]) =>
      segments.reduce((sum, segment) => sum + lineOf(segment).length, 0);
    for (const segment of segments)
      expect(ends(pathOf(segment, paths))).toEqual(ends(segment.overview));
    expect(count((one) => pathOf(one, paths))).toBeGreaterThan(2 * count((one) => one.overview));
    expect(count((one) => pathOf(one, null))).toBe(count((one) => one.overview));
  });

  it('are refused where a cable has another number of stretches', () => {
    const set = tinySet();
    const packed = sent(packedPaths(set));
    const { entities } = dataset;
    const cable = entities.find(({ kind }) => kind === 'submarine-cables');
    const key = `submarine-cables/${cable?.id}` as const;
    expect(() => unpackPaths(dataset, { ...packed, [key]: [] })).toThrow(key);
  });
});
