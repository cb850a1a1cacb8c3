/** The one rule of time on both sides: what is alive for the CPU is what the GPU's filter lets through. */
import '../fixtures/fake-canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Entity } from '../../src/domain/dataset';
import { KINDS } from '../../src/domain/kinds';
import {
  derivePhases,
  FIRST_DAY,
  isAliveAt,
  LAST_DAY,
  type Phase,
  phaseAt,
} from '../../src/domain/lifespan';
import { FIRST_MONTH, LAST_MONTH, lastDayOf } from '../../src/domain/month';
import { yearOfDay } from '../../src/domain/partial-date';
import { CLOCK_MODES, makeTimeWindow } from '../../src/domain/time-window';
import { isArcDrawn } from '../../src/layers/agreements/agreements';
import { makeArcRows } from '../../src/layers/agreements/arc-rows';
import { countBegun, makeCableRows } from '../../src/layers/shared/cable-rows';
import { makeCutRows } from '../../src/layers/shared/cut-marks';
import type { PointKind } from '../../src/layers/shared/glyphs';
import { makeLifeTable, phaseInTable } from '../../src/layers/shared/life-table';
import { makePointRows } from '../../src/layers/shared/point-rows';
import { isInSpan, spanOf } from '../../src/layers/shared/span-extension';
import { anyDataset } from '../fixtures/any-dataset';
import { anyEvents } from '../fixtures/any-events';
import { realDataset } from '../fixtures/real-dataset';

const POINT_KINDS: PointKind[] = [
  'landing-points',
  'teleports',
  'ground-stations',
  'hubs',
  'satellites',
];
const CABLE_KINDS = ['submarine-cables', 'terrestrial-cables'] as const;
const anyDay = fc.integer({ min: 8000, max: 23000 });

/** Every row of a dataset beside the life it stands for. */
function livesOf(dataset: Dataset): { phases: readonly Phase[]; rows: TimedPhase[] }[] {
  return POINT_KINDS.flatMap((kind) => {
    const rows = makePointRows(dataset, kind).map((row) => ({
      ...row,
      state: row.glyph.split('/')[1] as Phase['state'],
    }));
    return lifeByLife(dataset, kind, rows, (entity) => (entity.point ? [entity.phases] : []));
  });
}

/** What the table of lives says of every line of a dataset, beside the life it stands for. */
function linesOf(dataset: Dataset) {
  return CABLE_KINDS.flatMap((kind) => {
    const { rows, lives } = makeCableRows(dataset, kind);
    const segments = dataset.entities.flatMap((entity) =>
      entity.kind === kind ? (entity.segments ?? []) : [],
    );
    expect(rows.length).toBe(segments.length);
    expect(new Set(rows.map(({ segment }) => segment))).toEqual(new Set(segments));
    return rows.map(({ life, segment }, i) => ({
      phases: segment.phases,
      // Of the rows, those that have come by a day are drawn, and the table says what they are.
      at: (day: number) => (i < countBegun(rows, day) ? phaseInTable(lives, life, day) : null),
    }));
  });
}

function expectLinesToAgree(lines: ReturnType<typeof linesOf>, day: number): void {
  for (const { phases, at } of lines) {
    const phase = phaseAt(phases, day);
    const drawn = at(day);
    const isSame = drawn?.state === phase?.state && drawn?.isUncertain === phase?.isUncertain;
    // A hundred thousand sound answers need no matcher each.
    if (!isSame || !drawn !== !phase)
      expect(drawn).toEqual(phase && { state: phase.state, isUncertain: phase.isUncertain });
  }
}

type TimedPhase = Phase & { entity: number };

function lifeByLife(
  dataset: Dataset,
  kind: string,
  rows: TimedPhase[],
  livesIn: (entity: Entity) => readonly Phase[][],
) {
  let taken = 0;
  const lives = dataset.entities.flatMap((entity, index) =>
    entity.kind === kind
      ? livesIn(entity).map((phases) => {
          const own = rows.slice(taken, taken + phases.length);
          taken += phases.length;
          expect(own.every((row) => row.entity === index)).toBe(true);
          return { phases, rows: own };
        })
      : [],
  );
  expect(taken).toBe(rows.length);
  return lives;
}

/** Alive for the one exactly when one row, the one of that phase, is drawn by the other. */
function expectAgreement(lives: ReturnType<typeof livesOf>, day: number): void {
  for (const { phases, rows } of lives) {
    const drawn = rows.filter((row) => isInSpan(row, day));
    const phase = phaseAt(phases, day);
    if (drawn.length !== (isAliveAt(phases, day) ? 1 : 0)) expect(drawn).toEqual([phase]);
    if (phase && (drawn[0]?.state !== phase.state || drawn[0]?.isUncertain !== phase.isUncertain))
      expect(drawn[0]).toMatchObject(phase);
  }
}

describe('the filter', () => {
  it('lets through what is alive, for any life and day', () => {
    fc.assert(
      fc.property(anyEvents, anyDay, (events, day) => {
        const phases = derivePhases(events);
        const drawn = phases.filter((phase) => isInSpan(phase, day));
        expect(drawn.length > 0).toBe(isAliveAt(phases, day));
        expect(drawn).toEqual(isAliveAt(phases, day) ? [phaseAt(phases, day)] : []);
      }),
      { numRuns: 1000 },
    );
  });

  it('is right on the very first and last day of a phase, and one day beyond', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const phase of derivePhases(events)) {
          expect(isInSpan(phase, phase.fromDay)).toBe(true);
          expect(isInSpan(phase, phase.fromDay - 1)).toBe(false);
          if (phase.toDay >= LAST_DAY) continue;
          expect(isInSpan(phase, phase.toDay)).toBe(true);
          expect(isInSpan(phase, phase.toDay + 1)).toBe(false);
        }
      }),
    );
  });

  it('has finite bounds that 32-bit floats hold exactly', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        for (const bound of derivePhases(events).flatMap(spanOf)) {
          expect(Number.isFinite(bound)).toBe(true);
          expect(Math.fround(bound)).toBe(bound);
        }
      }),
    );
    expect(spanOf({ fromDay: FIRST_DAY, toDay: LAST_DAY })).toEqual([FIRST_DAY, LAST_DAY]);
  });
});

describe('lines in the order in which they come', () => {
  it('are counted up to a day, and none of the others is on the map', () => {
    for (const kind of CABLE_KINDS) {
      const { rows, lives } = makeCableRows(realDataset(), kind);
      const counts = Array.from({ length: LAST_MONTH - FIRST_MONTH + 1 }, (_, i) => {
        const day = lastDayOf(FIRST_MONTH + i);
        const count = countBegun(rows, day);
        for (const { life } of rows.slice(count)) expect(phaseInTable(lives, life, day)).toBeNull();
        return count;
      });
      expect(counts).toEqual(counts.toSorted((a, b) => a - b));
      expect(counts[0]).toBeLessThan(rows.length / 4);
      expect(counts.at(-1)).toBeGreaterThan(rows.length / 2);
    }
  });
});

describe('the table of lives', () => {
  it('says what the rule of time says, for any lives and day, and never reads into the next life', () => {
    fc.assert(
      fc.property(fc.array(anyEvents, { maxLength: 300 }), anyDay, (records, day) => {
        const lives = records.map((events) => derivePhases(events));
        const table = makeLifeTable(lives);
        lives.forEach((phases, i) => {
          const phase = phaseAt(phases, day);
          const { state, isUncertain } = phase ?? {};
          expect(phaseInTable(table, table.starts[i] ?? 0, day)).toEqual(
            phase && { state, isUncertain },
          );
        });
      }),
    );
  });
});

describe('rows and lives', () => {
  it('agree for any dataset and day', () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.array(anyDay, { minLength: 5, maxLength: 10 }),
        (dataset, days) => {
          const lives = livesOf(dataset);
          const lines = linesOf(dataset);
          for (const day of days) {
            expectAgreement(lives, day);
            expectLinesToAgree(lines, day);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('agree on the real records at every month from 1993 to 2030', () => {
    const dataset = realDataset();
    const lives = livesOf(dataset);
    const lines = linesOf(dataset);
    expect(lives.length).toBeGreaterThan(300);
    expect(lines.length).toBeGreaterThan(500);
    for (let month = FIRST_MONTH; month <= LAST_MONTH; month++) {
      expectAgreement(lives, lastDayOf(month));
      expectLinesToAgree(lines, lastDayOf(month));
    }
    for (const kind of KINDS)
      expect(dataset.entities.some((entity) => entity.kind === kind)).toBe(true);
  });

  it('arcs are drawn in the year of signing, from the day on, and in a span for what was signed in it', () => {
    const rows = makeArcRows(realDataset());
    expect(rows.length).toBeGreaterThan(100);
    for (let month = FIRST_MONTH; month <= LAST_MONTH; month++)
      for (const mode of CLOCK_MODES) {
        const window = makeTimeWindow(mode, month, month - 30);
        for (const row of rows) {
          const { fromDay, endDay } = row;
          const isOfYear =
            yearOfDay(fromDay) === yearOfDay(window.day) &&
            fromDay <= window.day &&
            window.day <= endDay;
          const isOfSpan = window.openedFromDay <= fromDay && fromDay <= window.openedToDay;
          if (isArcDrawn(row, window) !== (mode === 'as-of' ? isOfYear : isOfSpan))
            expect([mode, month, row]).toEqual([]);
        }
      }
  });

  it('a cut is marked only while some part of its cable is out', () => {
    const dataset = realDataset();
    const rows = CABLE_KINDS.flatMap((kind) => makeCutRows(dataset, kind));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      for (const day of [row.fromDay, row.toDay]) {
        const { segments = [], id } = dataset.entities[row.entity] ?? {};
        const states = segments.map(({ phases }) => phaseAt(phases, day)?.state);
        expect([id, day, states]).toEqual([id, day, expect.arrayContaining(['out'])]);
      }
  });
});
