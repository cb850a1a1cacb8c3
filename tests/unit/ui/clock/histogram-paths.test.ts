import { describe, expect, it } from 'vitest';
import type { YearBar } from '../../../../src/state/counts';
import { histogramPaths } from '../../../../src/ui/clock/histogram-paths';

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

describe('histogram paths', () => {
  it('stacks from below with a gap between layers and between years', () => {
    const paths = histogramPaths([bar(1993, 10, 10), bar(1994, 0, 5)], {
      width: 40,
      height: 50,
      scale: 1,
    });
    expect(paths).toEqual([
      { layer: 'submarine-cables', d: 'M1.4 25h17.2v24.4h-17.2z' },
      { layer: 'hubs', d: 'M1.4 0h17.2v24.4h-17.2zM21.4 37.5h17.2v11.9h-17.2z' },
    ]);
  });

  it('stays low where there is little, and empty where there is nothing', () => {
    const size = { width: 40, height: 50, scale: 1 };
    expect(histogramPaths([bar(1993, 1, 0)], size)[0]?.d).toContain('M1.4 44h');
    expect(histogramPaths([bar(1993, 0, 0)], size)).toEqual([]);
  });
});
