import { type RefObject, useEffect } from 'react';
import type { AtlasMap } from '../../map/atlas-map';
import { actions, useAtlas } from '../../state/atlas-store';
import { openKeysHelp } from '../../state/keys';
import { useWords } from '../atlas-context';

/**
 * The map is one tab stop: MapLibre's own canvas, whose keys move and zoom it. Here it gets its name, and the keys
 * that MapLibre does not know. What is asked to focus the map itself focuses the canvas.
 */
export function useMapKeys(atlasMap: AtlasMap | null, place: RefObject<HTMLElement | null>): void {
  const { t } = useWords();
  // A figure in another page has no panels.
  const hasList = useAtlas(({ view }) => view.mode === 'explore' || view.mode === 'present');
  useEffect(() => {
    const canvas = atlasMap?.map.getCanvas();
    if (!canvas) return;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', t('app.map'));
    canvas.setAttribute('aria-description', t(hasList ? 'list.mapKeys' : 'list.mapKeysShort'));
  }, [atlasMap, hasList, t]);

  useEffect(() => {
    const map = place.current;
    const canvas = atlasMap?.map.getCanvas();
    if (!map || !canvas) return;
    atlasMap?.map.keyboard.disableRotation();
    const onFocus = () => canvas.focus({ preventScroll: true });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isList = event.key === 'Enter' || event.key.toLowerCase() === 'l';
      if (isList && hasList) actions.setPanel('list');
      else if (event.key === '?') openKeysHelp(true);
      else return;
      event.preventDefault();
    };
    // A hand that goes back to the mouse has no use for the ring and the hint.
    const onPointerDown = () => canvas.blur();
    map.addEventListener('focus', onFocus);
    canvas.addEventListener('pointerdown', onPointerDown);
    canvas.addEventListener('keydown', onKeyDown);
    return () => {
      map.removeEventListener('focus', onFocus);
      canvas.removeEventListener('pointerdown', onPointerDown);
      canvas.removeEventListener('keydown', onKeyDown);
    };
  }, [atlasMap, place, hasList]);
}
