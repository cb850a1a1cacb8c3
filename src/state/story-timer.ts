/** The presenter's stopwatch: kept as moments, so that it goes on while its window is loaded anew. */

export interface StoryTimer {
  /** When it began or went on, ms since 1970; `null` while it stands. */
  since: number | null;
  /** ms that it had run before. */
  before: number;
}

export const NEW_TIMER: StoryTimer = { since: null, before: 0 };

export function elapsedMs({ since, before }: StoryTimer, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Starts it, or stops it. */
export function toggleTimer(timer: StoryTimer, now: number): StoryTimer {
  return timer.since === null
    ? { ...timer, since: now }
    : { since: null, before: elapsedMs(timer, now) };
}

/** `4:07`, `1:02:30` */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours = 0, minutes = 0, rest = 0] = parts;
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A timer as it was kept; a new one for anything else. */
export function readTimer(text: string | null): StoryTimer {
  try {
    const { since, before } = JSON.parse(text ?? '') as Partial<StoryTimer>;
    const isSound = (since === null || typeof since === 'number') && typeof before === 'number';
    return isSound ? { since: since as number | null, before } : NEW_TIMER;
  } catch {
    return NEW_TIMER;
  }
}
