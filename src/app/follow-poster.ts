/** The poster shows the opening view: it goes as soon as the viewer asks for another, before the map is ready too. */
import { useAtlas } from '../state/atlas-store';
import { encodeView } from '../state/url-codec';

export function followPoster(): void {
  const check = () => {
    // A panel beside the map changes nothing on it.
    if (encodeView({ ...useAtlas.getState().view, panel: null })) drop();
  };
  const unsubscribe = useAtlas.subscribe(check);
  const drop = () => {
    unsubscribe();
    document.documentElement.dataset.poster = 'none';
  };
  check();
  const onMap = ({ target }: Event) => {
    if (target instanceof Element && target.closest('#map')) drop();
  };
  for (const kind of ['pointerdown', 'wheel']) addEventListener(kind, onMap, { passive: true });
}
