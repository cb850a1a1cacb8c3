/** Which presentation a window belongs to: several may run in one browser, each with its own presenter's window. */

const KEY = 'atlas-presentation';
const HASH = '#presenter=';

/** Whether this is the presenter's window. */
export function isPresenterWindow(): boolean {
  return location.hash.startsWith(HASH);
}

/** The same when the window is loaded anew. */
export function sessionId(): string {
  if (isPresenterWindow()) return location.hash.slice(HASH.length);
  const known = sessionStorage.getItem(KEY);
  if (known) return known;
  const id = Math.random().toString(36).slice(2, 10);
  sessionStorage.setItem(KEY, id);
  return id;
}

/** Opens the presenter's window, or brings it to the front. `false` where the browser does not let it open. */
export function openPresenterWindow(): boolean {
  const { origin, pathname, search } = location;
  const address = `${origin}${pathname}${search}${HASH}${sessionId()}`;
  const opened = window.open(address, `presenter-${sessionId()}`, 'popup,width=1080,height=720');
  opened?.focus();
  return opened !== null;
}
