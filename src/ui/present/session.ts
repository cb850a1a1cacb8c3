/** Which presentation a window belongs to: several may run in one browser, each with its own presenter's window. */
import { browserStorage } from '../../lib/browser-storage';

const store = browserStorage('sessionStorage');
const KEY = 'atlas-presentation';
const HASH = '#presenter=';
/** Where the browser keeps nothing, the same as long as the page stands. */
let own: string | null = null;

/** Whether this is the presenter's window. */
export function isPresenterWindow(): boolean {
  return location.hash.startsWith(HASH);
}

/** The same when the window is loaded anew. */
export function sessionId(): string {
  if (isPresenterWindow()) return location.hash.slice(HASH.length);
  own ??= store.read(KEY) ?? Math.random().toString(36).slice(2, 10);
  store.write(KEY, own);
  return own;
}

/** Opens the presenter's window, or brings it to the front. `false` where the browser does not let it open. */
export function openPresenterWindow(): boolean {
  const { origin, pathname, search } = location;
  const address = `${origin}${pathname}${search}${HASH}${sessionId()}`;
  const opened = window.open(address, `presenter-${sessionId()}`, 'popup,width=1080,height=720');
  opened?.focus();
  return opened !== null;
}
