import { useEffect, useState } from 'react';
import type { AtlasMap } from '../../map/atlas-map';
import { useAtlas } from '../../state/atlas-store';
import { TILES_URL } from '../basemap-url';
import { themeNow } from '../theme';

type MapClass = typeof AtlasMap;

let loaded: MapClass | null = null;
let loading: Promise<MapClass> | null = null;

function load(): Promise<MapClass> {
  loading ??= import('../../map/atlas-map').then(
    (module) => {
      loaded = module.AtlasMap;
      const { camera } = useAtlas.getState().view;
      loaded.warmUp(TILES_URL, camera, document.documentElement, themeNow());
      return loaded;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

// While the records are on their way; who waits for it hears of a failure.
load().catch(() => {});

/** What draws the map: more than all the rest of the page, so it comes beside it. `null` until it is there. */
export function useMapClass(): MapClass | null {
  const [state, setState] = useState<{ is: MapClass | null; failure?: unknown }>({ is: loaded });
  useEffect(() => {
    if (state.is) return;
    let isCurrent = true;
    load().then(
      (is) => isCurrent && setState({ is }),
      (failure: unknown) => isCurrent && setState({ is: null, failure }),
    );
    return () => {
      isCurrent = false;
    };
  }, [state.is]);
  if (state.failure) throw state.failure;
  return state.is;
}
