/** Which presentation a window belongs to: several may run in one browser, each with its own presenter's window. */

import { keptInSession } from './kept-in-session';

const KEY = 'atlas-presentation';
const HASH = '#presenter=';

/** Whether this is the presenter's window. */
export function isPresenterWindow(): boolean {
  return location.hash.startsWith(HASH);
}

let ownId: string | undefined;

/** The same when the window is loaded anew. */
export function sessionId(): string {
  if (isPresenterWindow()) return location.hash.slice(HASH.length);
  const known = keptInSession.read(KEY);
  if (known) return known;
  ownId ??= Math.random().toString(36).slice(2, 10);
  keptInSession.write(KEY, ownId);
  return ownId;
}

/** Opens the presenter's window, or brings it to the front. `false` where the browser does not let it open. */
export function openPresenterWindow(): boolean {
  const { origin, pathname, search } = location;
  const address = `${origin}${pathname}${search}${HASH}${sessionId()}`;
  const opened = window.open(address, `presenter-${sessionId()}`, 'popup,width=1080,height=720');
  opened?.focus();
  return opened !== null;
}
