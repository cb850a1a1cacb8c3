import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { monthIndex } from '../../../src/domain/month';
import { actions, monthOf, useAtlas } from '../../../src/state/atlas-store';
import { followToday } from '../../../src/state/follow-today';
import { currentMonth, DEFAULT_VIEW } from '../../../src/state/view';

const HOUR_MS = 3_600_000;
const page = new EventTarget();
let forget = () => {};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-08-31T12:00:00Z') });
  vi.stubGlobal('document', page);
  actions.replaceView(DEFAULT_VIEW);
  actions.setToday(currentMonth());
  forget = followToday();
});
afterEach(() => {
  forget();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the month of today', () => {
  it('turns while the page stands, and the clock at "latest" with it', () => {
    expect(monthOf(useAtlas.getState())).toBe(monthIndex(2026, 8));
    vi.advanceTimersByTime(13 * HOUR_MS);
    expect(monthOf(useAtlas.getState())).toBe(monthIndex(2026, 9));
  });

  it('is asked for when a page that slept is seen again, and leaves a date as it is', () => {
    actions.setMonth(monthIndex(2020, 1));
    vi.setSystemTime(new Date('2026-10-01T00:00:01Z'));
    page.dispatchEvent(new Event('visibilitychange'));
    expect(useAtlas.getState().today).toBe(monthIndex(2026, 10));
    expect(monthOf(useAtlas.getState())).toBe(monthIndex(2020, 1));
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Niue', 'UTC'])('is the same in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(currentMonth(new Date('2026-08-31T23:30:00Z'))).toBe(monthIndex(2026, 8));
    expect(currentMonth(new Date('2026-09-01T00:30:00Z'))).toBe(monthIndex(2026, 9));
    vi.unstubAllEnvs();
  });
});
