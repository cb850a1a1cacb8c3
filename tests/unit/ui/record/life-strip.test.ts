import { describe, expect, it } from 'vitest';
import { derivePhases } from '../../../../src/domain/lifespan';
import { dayOf } from '../../../../src/domain/partial-date';
import type { RecordEvent } from '../../../../src/domain/record-parts';
import { layoutLifeStrip } from '../../../../src/ui/record/life-strip-layout';
import { stripAxis } from '../../../../src/ui/record/strip-axis';

const event = (kind: RecordEvent['kind'], date: string, more: Partial<RecordEvent> = {}) => ({
  kind,
  date,
  sources: [1],
  ...more,
});
const NOW = dayOf(2026, 11, 30);

function layout(events: RecordEvent[], clockDay = dayOf(2025, 3, 31)) {
  return layoutLifeStrip({
    events,
    phases: derivePhases(events),
    nowDay: NOW,
    clockDay,
    width: 336,
  });
}

describe('stripAxis', () => {
  it('runs from 6 px to 6 px before the end, with a tick for every year', () => {
    const { ticks, xOf } = stripAxis(2018, 2027, 336);
    expect(xOf(dayOf(2018))).toBe(6);
    expect(xOf(dayOf(2027))).toBe(330);
    expect(ticks.map(({ label }) => label)).toEqual(
      ['18', '19', '20', '21', '22', '23', '24', '25', '26', '27'].map((year) => `’${year}`),
    );
  });

  it('labels fewer years where they would touch', () => {
    const labels = stripAxis(1997, 2027, 336).ticks.flatMap(({ label }) => label ?? []);
    expect(labels).toEqual(['’00', '’05', '’10', '’15', '’20', '’25']);
  });
});

describe('layoutLifeStrip', () => {
  it('has nothing to draw without a date', () => {
    expect(layout([])).toBeNull();
  });

  it('begins at the year of the first event and ends at now', () => {
    const strip = layout([event('announced', '2018-01'), event('in-service', '2022-09')]);
    expect(strip?.lines.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['planned', 'in-service']),
    );
    const end = strip?.lines.at(-1)?.x2 ?? 0;
    expect(end).toBeGreaterThan(325);
    expect(end).toBeLessThan(330);
  });

  it('is translucent through the year of a date that gives only the year, its ring in the middle', () => {
    const strip = layout([event('in-service', '2020')]);
    expect(strip?.lines[0]?.opacity).toBe(0.45);
    expect(strip?.lines[1]?.opacity).toBe(1);
    const { x1 = 0, x2 = 0 } = strip?.lines[0] ?? {};
    expect(strip?.rings).toEqual([expect.closeTo((x1 + x2) / 2, 0)]);
  });

  it('gives an outage without end a stub of fixed length and fades what comes after', () => {
    const strip = layout([event('in-service', '2018-01-05'), event('outage', '2022-03')]);
    expect(strip?.cuts).toHaveLength(1);
    expect(strip?.hollows.map(({ x1, x2 }) => x2 - x1)).toEqual([24]);
    expect(strip?.lines.map(({ state }) => state)).not.toContain('out');
    expect(strip?.lines.at(-1)).toMatchObject({ state: 'in-service', opacity: 0.4 });
  });

  it('draws an outage with an end hollow for as long as it lasted', () => {
    const strip = layout([
      event('in-service', '2018-01-05'),
      event('outage', '2022-03', { end: '2022-09' }),
    ]);
    const out = strip?.lines[1];
    expect(strip?.hollows).toEqual([{ x1: out?.x1, x2: out?.x2 }]);
    expect(strip?.lines.map(({ state }) => state)).toEqual(['in-service', 'out', 'in-service']);
  });

  it('marks two events of one date once, and none that does not count', () => {
    const strip = layout([
      event('in-service', '2018', { primary: false }),
      event('announced', '2020-05'),
      event('contracted', '2020-05'),
    ]);
    expect(strip?.rings).toHaveLength(1);
  });

  it('shows the clock only where the axis has its day', () => {
    const events = [event('in-service', '2018-01-05')];
    expect(layout(events, dayOf(2012, 6, 30))?.clockX).toBeNull();
    expect(layout(events, dayOf(2029, 6, 30))?.clockX).toBeNull();
    expect(layout(events)?.clockX).toBeGreaterThan(250);
  });
});
