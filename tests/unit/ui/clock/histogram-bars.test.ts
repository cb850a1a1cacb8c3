import { describe, expect, it } from 'vitest';
import type { YearBar } from '../../../../src/state/counts';
import { histogramBars } from '../../../../src/ui/clock/histogram-bars';

function bar(year: number, submarine: number, hubs: number): YearBar {
  return {
    year,
    counts: [
      { layer: 'submarine-cables', count: submarine },
      { layer: 'hubs', count: hubs },
    ],
    total: submarine + hubs,
  };
}

describe('histogram bars', () => {
  it('stacks from below with a gap between layers and between years', () => {
    const drawn = histogramBars([bar(1993, 10, 10), bar(1994, 0, 5)], {
      width: 40,
      height: 50,
      scale: 1,
    });
    expect(drawn).toEqual([
      { layer: 'submarine-cables', x: 1.4, y: 25, width: 17.2, height: 24.4 },
      { layer: 'hubs', x: 1.4, y: 0, width: 17.2, height: 24.4 },
      { layer: 'hubs', x: 21.4, y: 37.5, width: 17.2, height: 11.9 },
    ]);
  });

  it('stays low where there is little, and empty where there is nothing', () => {
    const size = { width: 40, height: 50, scale: 1 };
    expect(histogramBars([bar(1993, 1, 0)], size)[0]).toMatchObject({ x: 1.4, y: 44 });
    expect(histogramBars([bar(1993, 0, 0)], size)).toEqual([]);
  });
});
