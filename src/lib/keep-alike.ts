/**
 * The second of two values of plain data, with each part that says the same as before being the part from before: so
 * what hangs on that part, compared by identity, has nothing to do.
 */
export function keepAlike<T>(before: T, now: T): T {
  if (Object.is(before, now) || !isBranch(before) || !isBranch(now)) return now;
  if (Array.isArray(before) !== Array.isArray(now)) return now;
  const kept = Object.entries(now).map(([key, value]) => [
    key,
    keepAlike((before as Record<string, unknown>)[key], value),
  ]) as [string, unknown][];
  const isSame =
    kept.length === Object.keys(before).length &&
    kept.every(([key, value]) => Object.is(value, (before as Record<string, unknown>)[key]));
  if (isSame) return before;
  return (Array.isArray(now) ? kept.map(([, value]) => value) : Object.fromEntries(kept)) as T;
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
