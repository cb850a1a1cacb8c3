import { useState } from 'react';
import { Icon } from '../../components/Icon';
import { browserStorage } from '../../lib/browser-storage';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { QuestionList } from './QuestionList';
import styles from './Questions.module.css';
import { isOpeningView } from './questions';

/** A browser that keeps nothing for the page shows the questions on every visit. */
const store = browserStorage('localStorage');
const STORAGE_KEY = 'atlas.questions';
const DISMISSED = 'dismissed';

/** In the card of the opening view: what one may ask, and where it says how to read the map. Gone once something is asked. */
export function Questions() {
  const { t } = useWords();
  const isOpening = useAtlas(({ view }) => isOpeningView(view));
  const [isDismissed, setDismissed] = useState(() => store.read(STORAGE_KEY) === DISMISSED);
  if (!isOpening || isDismissed) return null;
  return (
    <section className={styles.questions} aria-label={t('about.ask')}>
      <div className={styles.head}>
        <h2>{t('about.ask')}</h2>
        <button
          type="button"
          aria-label={t('about.dismiss')}
          title={t('about.dismiss')}
          onClick={() => {
            store.write(STORAGE_KEY, DISMISSED);
            setDismissed(true);
          }}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <QuestionList />
      <button type="button" className={styles.how} onClick={() => actions.setPanel('about')}>
        {t('tools.panel.about')}
      </button>
    </section>
  );
}
