import { useEffect, useState } from 'react';
import { boundsOfSelection } from '../../map/selection-bounds';
import { actions, useAtlas } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { Clock } from '../clock/Clock';
import { useGlobalClockKeys } from '../clock/use-global-clock-keys';
import { PictureGate } from '../export/PictureGate';
import { FilterChips } from '../filters/FilterChips';
import { Key } from '../key/Key';
import { COVER } from '../map-view/covers';
import { MapBoundary } from '../map-view/MapBoundary';
import { MapView } from '../map-view/MapView';
import { usePageWidth } from '../page-scale';
import { OpenPanel } from '../panel/OpenPanel';
import { LazyRecordPanel } from '../record/LazyRecordPanel';
import { OpenShare } from '../share/OpenShare';
import { Disclaimer } from './Disclaimer';
import { EmptyHint } from './EmptyHint';
import { Masthead } from './Masthead';
import { Notices } from './Notices';
import { Sheet, type SheetHeight } from './Sheet';
import styles from './Shell.module.css';
import { Tools } from './Tools';
import { useKeyOpen } from './use-key-open';
import { usePageTitle } from './use-page-title';

/** Below this width the margin is a sheet at the bottom. */
const SHEET_BELOW = 720;

/** The sheet of the atlas: the map, the margin when something is selected, the clock along the lower edge. */
export function Shell() {
  const { t } = useWords();
  const index = useAtlasIndex();
  const selection = useAtlas((state) => state.view.selection);
  const projection = useAtlas((state) => state.view.projection);
  const panel = useAtlas((state) => state.view.panel);
  const [isKeyOpen, setKeyOpen] = useKeyOpen();
  const [sheet, setSheet] = useState<SheetHeight>('half');
  useGlobalClockKeys();
  usePageTitle();
  const isPhone = usePageWidth() < SHEET_BELOW;
  const hasMargin = selection !== null && !isPhone;
  // What changed between two dates is read beside the map, also on a phone; a record opened from it comes first.
  const isListInSheet = isPhone && panel === 'changes';
  const hasSheet = isPhone && (selection !== null || isListInSheet);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { view } = useAtlas.getState();
      if (isPhone && view.panel === 'changes' && view.selection) actions.select(null);
      else if (view.panel) actions.setPanel(null);
      else if (isKeyOpen) setKeyOpen(false);
      else if (view.selection) actions.select(null);
      else actions.endCompare();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [isKeyOpen, setKeyOpen, isPhone]);

  // A record that an address opens without saying where to look is brought into view.
  useEffect(() => {
    const { view } = useAtlas.getState();
    if (!view.selection || new URLSearchParams(location.search).has('lng')) return;
    const bounds = boundsOfSelection(index, view.selection);
    if (bounds) actions.flyTo({ bounds });
  }, [index]);

  const toggleKey = () => {
    setKeyOpen(panel !== null || !isKeyOpen);
    actions.setPanel(null);
  };

  return (
    <div
      className={styles.shell}
      data-margin={hasMargin || undefined}
      data-panel={panel ?? undefined}
      data-projection={projection}
      data-sheet={hasSheet ? sheet : undefined}
    >
      <a className={styles.skip} href="#map">
        {t('app.skipToMap')}
      </a>
      <main className={styles.map}>
        <h1 className="visually-hidden">{t('app.title')}</h1>
        <MapBoundary>
          <MapView />
        </MapBoundary>
        <div className={styles.scrim} />
        {panel !== 'table' && <EmptyHint />}
        {!isPhone && <Disclaimer />}
      </main>
      {hasMargin ? (
        <aside className={styles.margin} {...COVER}>
          <Masthead />
          <LazyRecordPanel />
        </aside>
      ) : (
        <header className={styles.head} {...COVER}>
          <Masthead />
          <div className={styles.chips}>
            {isPhone && <Disclaimer />}
            <FilterChips />
          </div>
        </header>
      )}
      {hasMargin && (
        <div className={styles.chips}>
          <FilterChips />
        </div>
      )}
      <Tools isKeyOpen={isKeyOpen && panel === null} onToggleKey={toggleKey} isPhone={isPhone} />
      {isKeyOpen && panel === null && <Key onClose={() => setKeyOpen(false)} />}
      {!isListInSheet && <OpenPanel />}
      <footer className={styles.clock} {...COVER}>
        <Clock />
      </footer>
      {hasSheet && (
        <Sheet height={sheet} onHeight={setSheet}>
          {selection ? <LazyRecordPanel /> : <OpenPanel isInSheet />}
        </Sheet>
      )}
      <OpenShare />
      <PictureGate />
      <Notices />
    </div>
  );
}
