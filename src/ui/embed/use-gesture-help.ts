import { useMemo } from 'react';
import type { GestureHelp } from '../../map/cooperative';
import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';

/** What an embedded map says of its gestures; `undefined` in a page of our own. */
export function useGestureHelp(): GestureHelp | undefined {
  const { t } = useWords();
  const isEmbedded = useAtlas((state) => state.view.mode === 'embed');
  return useMemo(
    () =>
      isEmbedded
        ? {
            mouse: t('embed.gestureMouse'),
            mac: t('embed.gestureMac'),
            touch: t('embed.gestureTouch'),
          }
        : undefined,
    [isEmbedded, t],
  );
}
