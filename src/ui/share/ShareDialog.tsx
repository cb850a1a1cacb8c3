import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useAtlas } from '../../state/atlas-store';
import { openShare, useShare } from '../../state/share';
import { useAtlasIndex, useWords } from '../atlas-context';
import { DialogFrame } from '../dialog/DialogFrame';
import { formatPartialDate } from '../format';
import { publicBase } from '../public-base';
import { DataChoice } from './DataChoice';
import styles from './Share.module.css';
import { SHARE_WAYS, type ShareWay, ShareWayPanel } from './ShareWayPanel';
import { sharedView } from './shared-view';
import { useViewTitle } from './use-view-title';

/** Hands the view on: as a link, in somebody's page, as a picture, in a list of references, to a phone. */
export function ShareDialog() {
  const { t, lang } = useWords();
  const isOpen = useShare((state) => state.isOpen);
  const view = useAtlas((state) => state.view);
  const today = useAtlas((state) => state.today);
  const title = useViewTitle();
  const { version, asOf } = useAtlasIndex().dataset;
  const [isPinned, setPinned] = useState(view.data !== null);
  const [way, setWay] = useState<ShareWay>('link');
  const shared = sharedView(view, { version: isPinned ? version : null, today });
  const date = formatPartialDate(asOf, lang);
  return (
    <DialogFrame title={t('share.open')} width={520} isOpen={isOpen} onOpenChange={openShare}>
      <p className={styles.subject}>{title}</p>
      <Tabs selectedKey={way} onSelectionChange={(key) => setWay(key as ShareWay)}>
        <TabList className={styles.tabs ?? ''} aria-label={t('share.ways')}>
          {SHARE_WAYS.map((id) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {t(`share.tab.${id}`)}
            </Tab>
          ))}
        </TabList>
        {SHARE_WAYS.map((id) => (
          <TabPanel key={id} id={id} className={styles.panel ?? ''}>
            <ShareWayPanel
              way={id}
              code={{ base: publicBase(), view: shared, title }}
              data={{ version, asOf, isPinned }}
            />
          </TabPanel>
        ))}
      </Tabs>
      {way !== 'picture' && (
        <DataChoice isPinned={isPinned} onChange={setPinned} version={version} date={date} />
      )}
      <p className={styles.facts}>{t('share.facts', { version, date })}</p>
    </DialogFrame>
  );
}
