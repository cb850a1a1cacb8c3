import { useState } from 'react';
import { Icon } from '../../components/Icon';
import { ToolButton } from '../../components/ToolButton';
import { useAtlas } from '../../state/atlas-store';
import { kioskActions } from '../../state/kiosk-store';
import { useWords } from '../atlas-context';
import { PlayButton } from '../clock/PlayButton';
import { TimeAxis } from '../clock/TimeAxis';
import { useGlobalClockKeys } from '../clock/use-global-clock-keys';
import { Key } from '../key/Key';
import { useShutKey } from '../key/use-shut-key';
import { COVER } from '../map-view/covers';
import { RecordPanel } from '../record/RecordPanel';
import { CameraColumn } from '../shell/CameraColumn';
import { Notices } from '../shell/Notices';
import { Sheet, type SheetHeight } from '../shell/Sheet';
import shell from '../shell/Shell.module.css';
import tools from '../shell/Tools.module.css';
import { usePageTitle } from '../shell/use-page-title';
import { KioskHead } from './KioskHead';
import styles from './KioskTools.module.css';
import { startOver } from './start-over';

function leave(): void {
  startOver();
  kioskActions.rest(false);
}

/** What a visitor has in hand: search, key, camera, clock, the record that is open. */
export function KioskTools({ hasSheet }: { hasSheet: boolean }) {
  const { t } = useWords();
  const selection = useAtlas((state) => state.view.selection);
  const [isKeyOpen, setKeyOpen] = useShutKey();
  const [sheet, setSheet] = useState<SheetHeight>('half');
  useGlobalClockKeys();
  usePageTitle();
  const hasMargin = selection !== null && !hasSheet;
  return (
    <>
      <header className={hasMargin ? shell.margin : shell.head} {...COVER}>
        <KioskHead />
        {hasMargin && <RecordPanel />}
      </header>
      <nav className={tools.tools} aria-label={t('tools.name')}>
        <div className={tools.row}>
          <ToolButton
            id="key-button"
            name={t('key.open')}
            icon={<Icon name="layers" />}
            isOpen={isKeyOpen}
            onPress={() => setKeyOpen(!isKeyOpen)}
          />
          <ToolButton name={t('kiosk.leave')} icon={<Icon name="present" />} onPress={leave} />
        </div>
        <CameraColumn />
      </nav>
      {isKeyOpen && <Key onClose={() => setKeyOpen(false)} />}
      <footer className={shell.clock} {...COVER}>
        <section className={styles.clock} aria-label={t('clock.label')}>
          <PlayButton />
          <TimeAxis hasFlags={false} />
        </section>
      </footer>
      {selection && hasSheet && (
        <Sheet height={sheet} onHeight={setSheet}>
          <RecordPanel />
        </Sheet>
      )}
      <Notices />
    </>
  );
}
