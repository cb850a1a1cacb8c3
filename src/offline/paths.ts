/** What an address asks of the worker that holds the atlas. */

const modeOf = (url: string) => new URL(url).searchParams.get('mode');

/** A figure in the page of somebody else. */
export function isEmbedded(url: string): boolean {
  return modeOf(url) === 'embed';
}

/** Somebody speaks, or a visitor stands at the wall. */
export function isOnStage(url: string): boolean {
  return ['present', 'kiosk'].includes(modeOf(url) ?? '');
}

/** Path of an address below a folder, `''` for the folder itself; `null` where it is not below. */
export function pathBelow(folder: string, url: string): string | null {
  const [base, asked] = [new URL(folder), new URL(url)];
  if (asked.origin !== base.origin || !asked.pathname.startsWith(base.pathname)) return null;
  return asked.pathname.slice(base.pathname.length);
}
