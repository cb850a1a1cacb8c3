import { describe, expect, it } from 'vitest';
import { FIRST_MONTH, LAST_MONTH, monthIndex } from '../../../../src/domain/month';
import { middleOfMonth } from '../../../../src/ui/clock/axis-scale';
import { figurePlace } from '../../../../src/ui/clock/figure-place';

const WIDTH = 788;
const asOf = (month: number) => ({ mode: 'as-of' as const, from: FIRST_MONTH, month });

describe('figure place', () => {
  it('is right of the handle, and left of it in the last 170 px', () => {
    const early = monthIndex(2018, 7);
    expect(figurePlace(asOf(early), WIDTH, false)).toEqual({
      side: 'right',
      x: middleOfMonth(early) * WIDTH + 9,
    });
    const late = monthIndex(2025, 3);
    expect(figurePlace(asOf(late), WIDTH, false)).toEqual({
      side: 'left',
      x: middleOfMonth(late) * WIDTH - 9,
    });
  });

  it('keeps the field for typing on the axis, on a phone too', () => {
    for (const width of [310, WIDTH])
      for (let month = FIRST_MONTH; month <= LAST_MONTH; month++) {
        const { x } = figurePlace(asOf(month), width, true);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + 228).toBeLessThanOrEqual(width);
      }
  });

  it('is over the middle of a window, but not beyond the ends', () => {
    const window = { mode: 'window' as const, from: FIRST_MONTH, month: FIRST_MONTH + 11 };
    expect(figurePlace(window, WIDTH, false)).toEqual({ side: 'middle', x: 98 });
    const end = { ...window, from: LAST_MONTH - 11, month: LAST_MONTH };
    expect(figurePlace(end, WIDTH, false)).toEqual({ side: 'middle', x: WIDTH - 98 });
  });
});
