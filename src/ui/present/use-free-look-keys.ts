import { useEffect } from 'react';
import type { AtlasMap } from '../../map/atlas-map';
import { isMotionReduced } from './go-to-slide';

const STEP_PX = 120;
const PAN: Readonly<Record<string, [number, number]>> = {
  ArrowLeft: [-STEP_PX, 0],
  ArrowRight: [STEP_PX, 0],
  ArrowUp: [0, -STEP_PX],
  ArrowDown: [0, STEP_PX],
};
const ZOOM: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': -0.5, '−': -0.5 };

/** Looking around without a mouse: Shift and arrows, plus and minus. */
export function useFreeLookKeys(atlasMap: AtlasMap | null): void {
  useEffect(() => {
    if (!atlasMap) return;
    const { map } = atlasMap;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      const pan = event.shiftKey ? PAN[event.key] : undefined;
      const zoom = ZOOM[event.key];
      const options = { duration: isMotionReduced() ? 0 : 300 };
      if (pan) map.panBy(pan, options);
      else if (zoom) map.zoomTo(map.getZoom() + zoom, options);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [atlasMap]);
}
