import { useState } from 'react';
import type { AtlasMap } from '../../map/atlas-map';
import { useAtlas } from '../../state/atlas-store';
import { useKiosk } from '../../state/kiosk-store';
import { useWords } from '../atlas-context';
import { MapBoundary } from '../map-view/MapBoundary';
import { MapView } from '../map-view/MapView';
import { usePageWidth } from '../page-scale';
import stage from '../present/Stage.module.css';
import { useWakeLock } from '../present/use-wake-lock';
import { Disclaimer } from '../shell/Disclaimer';
import { EmptyHint } from '../shell/EmptyHint';
import shell from '../shell/Shell.module.css';
import styles from './Kiosk.module.css';
import { KioskLoop } from './KioskLoop';
import { KioskTools } from './KioskTools';
import { StillThere } from './StillThere';
import { useGuards } from './use-guards';
import { useIdle } from './use-idle';
import { useStories } from './use-stories';
import { useWaking } from './use-waking';
import { Veil } from './Veil';

/** Below this width, before the scale, a record stands in a sheet. */
const SHEET_BELOW = 720;

/** A screen that nobody minds: stories come round until it is touched, and again when its visitor has gone. One map serves both. */
export function Kiosk() {
  const { t } = useWords();
  const [atlasMap, setAtlasMap] = useState<AtlasMap | null>(null);
  const stories = useStories();
  const isLoop = useKiosk((state) => state.phase === 'loop');
  const rounds = useKiosk((state) => state.rounds);
  const selection = useAtlas((state) => state.view.selection);
  const projection = useAtlas((state) => state.view.projection);
  const hasSheet = usePageWidth() < SHEET_BELOW;
  useGuards();
  useWakeLock();
  useWaking(atlasMap);
  useIdle();
  return (
    <div
      className={`${isLoop ? stage.stage : shell.shell} ${styles.kiosk}`}
      data-phase={isLoop ? 'loop' : 'map'}
      data-rounds={rounds}
      data-projection={isLoop ? undefined : projection}
      data-margin={(!isLoop && selection && !hasSheet) || undefined}
      data-sheet={!isLoop && selection && hasSheet ? 'half' : undefined}
    >
      <main className={isLoop ? stage.map : shell.map}>
        {!isLoop && <h1 className="visually-hidden">{t('app.title')}</h1>}
        <MapBoundary>
          <MapView onMap={setAtlasMap} />
        </MapBoundary>
        {!isLoop && (
          <>
            <div className={shell.scrim} />
            <EmptyHint />
            <Disclaimer />
          </>
        )}
      </main>
      {isLoop ? (
        stories.length > 0 && <KioskLoop stories={stories} atlasMap={atlasMap} />
      ) : (
        <KioskTools hasSheet={hasSheet} />
      )}
      <Veil />
      <StillThere />
    </div>
  );
}
