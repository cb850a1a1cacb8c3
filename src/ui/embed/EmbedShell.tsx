import { useState } from 'react';
import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { Clock } from '../clock/Clock';
import { PictureGate } from '../export/PictureGate';
import { Key } from '../key/Key';
import { useShutKey } from '../key/use-shut-key';
import { MapBoundary } from '../map-view/MapBoundary';
import { MapView } from '../map-view/MapView';
import { usePageWidth } from '../page-scale';
import { LazyRecordPanel } from '../record/LazyRecordPanel';
import { Notices } from '../shell/Notices';
import { Sheet, type SheetHeight } from '../shell/Sheet';
import { EmbedFoot } from './EmbedFoot';
import { EmbedHead } from './EmbedHead';
import styles from './EmbedShell.module.css';

/** Below this width a record opens in a sheet. */
const SHEET_BELOW = 720;

/** The atlas as a figure in the page of somebody else: as much of it as the address asks for. */
export function EmbedShell() {
  const { t } = useWords();
  const controls = useAtlas((state) => state.view.controls);
  const selection = useAtlas((state) => state.view.selection);
  const [isKeyOpen, setKeyOpen] = useShutKey();
  const [sheet, setSheet] = useState<SheetHeight>('half');
  const isNarrow = usePageWidth() < SHEET_BELOW;
  const hasAll = controls === 'all';

  return (
    <div className={styles.shell} data-controls={controls}>
      {hasAll && <EmbedHead isKeyOpen={isKeyOpen} onToggleKey={() => setKeyOpen(!isKeyOpen)} />}
      <main className={styles.map}>
        <h1 className="visually-hidden">{t('app.title')}</h1>
        <MapBoundary>
          <MapView />
        </MapBoundary>
        {controls !== 'none' && (
          <div className={styles.clock}>
            <Clock />
          </div>
        )}
        {isKeyOpen && <Key onClose={() => setKeyOpen(false)} />}
        {hasAll && selection && !isNarrow && (
          <aside className={styles.margin}>
            <LazyRecordPanel />
          </aside>
        )}
      </main>
      <EmbedFoot />
      {hasAll && selection && isNarrow && (
        <Sheet height={sheet} onHeight={setSheet}>
          <LazyRecordPanel />
        </Sheet>
      )}
      {hasAll && <PictureGate />}
      <Notices />
    </div>
  );
}
