import { Trans } from 'react-i18next';
import type { RecordDetails } from '../../domain/record-details';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { formatEventDate } from '../format';
import { isSignedBy } from './country-lists';
import { Footnotes } from './Footnotes';
import styles from './record.module.css';

/** When it happened; the clock may not have come that far. */
export function MilestoneSentence({ details }: { details: RecordDetails }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const [event] = details.record.events;
  if (!event) return null;
  return (
    <p className={styles.statement}>
      <Trans
        i18nKey="sentence.happened"
        values={{ date: formatEventDate(event, lang) }}
        components={{ b: <b />, n: <Footnotes numbers={event.sources} /> }}
      />
      {lang === 'zh' ? '' : ' '}
      {!isSignedBy(event, day) && t('sentence.afterClock')}
    </p>
  );
}
