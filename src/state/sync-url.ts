/**
 * Store to address, one way; only "back" and "forward" come the other way. A new selection, mode or
 * projection is a step in the history; the clock and the camera only replace it, a moment later.
 */
import { actions, useAtlas } from './atlas-store';
import { decodeView, encodeView } from './url-codec';
import { DEFAULT_VIEW, type View } from './view';

/** Longer than between two steps by hand: browsers refuse to write the address too often, and each time read the icon anew. */
const DELAY_MS = 500;

function isStep(before: View, after: View): boolean {
  return (
    before.selection?.id !== after.selection?.id ||
    before.selection?.kind !== after.selection?.kind ||
    (before.compare === null) !== (after.compare === null) ||
    before.mode !== after.mode ||
    before.story !== after.story ||
    before.slide !== after.slide
  );
}

/** While a story is presented, its slide says all but this. */
function presented({ mode, story, slide, theme, lang, scale, data }: View) {
  return { mode, story, slide, theme, lang, scale, data };
}

function addressOf(view: View): string {
  const query = encodeView(
    view.mode === 'present' ? { ...DEFAULT_VIEW, ...presented(view) } : view,
  );
  return `${location.pathname}${query ? `?${query}` : ''}${location.hash}`;
}

/** Reads the address, tells of what could not be read, and keeps the address in step. Returns an undo. */
export function syncUrl(): () => void {
  const { view, problems } = decodeView(location.search);
  actions.replaceView(view);
  if (problems.length > 0)
    actions.notify({ key: 'notice.address', values: { names: problems.join(', ') } });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = view;
  let isGoingBack = false;
  const write = (isPush: boolean) => {
    clearTimeout(timer);
    const now = useAtlas.getState().view;
    const address = addressOf(now);
    if (address !== `${location.pathname}${location.search}${location.hash}`)
      // The steps of a frame would stand in the history of the page around it.
      history[isPush && now.mode !== 'embed' ? 'pushState' : 'replaceState'](null, '', address);
    written = now;
  };
  const unsubscribe = useAtlas.subscribe((state, before) => {
    // The address of a kiosk says what it goes back to.
    if (state.view.mode === 'kiosk') return;
    if (state.view === before.view || isGoingBack) return;
    if (isStep(written, state.view)) write(true);
    else {
      clearTimeout(timer);
      timer = setTimeout(() => write(false), DELAY_MS);
    }
  });
  const goBack = () => {
    clearTimeout(timer);
    isGoingBack = true;
    const { view: past } = decodeView(location.search);
    const now = useAtlas.getState().view;
    const isWithin = past.mode === 'present' && now.mode === 'present';
    actions.replaceView(isWithin ? { ...now, ...presented(past) } : past);
    if (past.mode !== 'present') actions.flyTo({ camera: past.camera });
    written = useAtlas.getState().view;
    isGoingBack = false;
  };
  addEventListener('popstate', goBack);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    removeEventListener('popstate', goBack);
  };
}
