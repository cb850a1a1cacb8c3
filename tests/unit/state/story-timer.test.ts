import { describe, expect, it } from 'vitest';
import {
  elapsedMs,
  formatElapsed,
  NEW_TIMER,
  readTimer,
  toggleTimer,
} from '../../../src/state/story-timer';

describe('the timer', () => {
  it('runs, stands and goes on', () => {
    const running = toggleTimer(NEW_TIMER, 1000);
    expect(elapsedMs(running, 4000)).toBe(3000);
    const standing = toggleTimer(running, 5000);
    expect(elapsedMs(standing, 90_000)).toBe(4000);
    expect(elapsedMs(toggleTimer(standing, 100_000), 101_000)).toBe(5000);
  });

  it('is the same when its window is loaded anew', () => {
    const running = toggleTimer(NEW_TIMER, 1000);
    expect(readTimer(JSON.stringify(running))).toEqual(running);
    for (const text of [null, '', 'x', '{}', '{"since":"1","before":0}'])
      expect(readTimer(text)).toEqual(NEW_TIMER);
  });

  it('is written in minutes and seconds, with hours where there are some', () => {
    expect([0, 59_999, 247_000, 3_750_000].map(formatElapsed)).toEqual([
      '0:00',
      '0:59',
      '4:07',
      '1:02:30',
    ]);
  });
});
