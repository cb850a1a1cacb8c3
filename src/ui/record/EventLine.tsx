import type { RecordEvent } from '../../domain/record-parts';
import { useWords } from '../atlas-context';
import { formatEventDate, formatPartialDate } from '../format';
import { Footnotes } from './Footnotes';
import { LocalText } from './LocalText';
import lists from './lists.module.css';
import styles from './record.module.css';

interface Props {
  event: RecordEvent;
  /** The stretches it befell; empty for the whole system. */
  where: string;
}

/** One event: its date as exact as the source, what happened, where, and what is not known. */
export function EventLine({ event, where }: Props) {
  const { t, lang } = useWords();
  const { kind, note, end, primary, sources } = event;
  const isOpenOutage = kind === 'outage' && !end;
  return (
    <>
      <b className={lists.date}>
        {formatEventDate(event, lang)}
        {end && ` – ${formatPartialDate(end, lang)}`}
      </b>
      <span>
        {t(`event.${kind}`)}
        {note && (lang === 'zh' ? '：' : ': ')}
        {note && <LocalText text={note} className={styles.sub} />}
        <Footnotes numbers={sources} />
        {where && <span className={styles.aside}>{where}</span>}
        {isOpenOutage && <span className={styles.aside}>{t('panel.outageEndUnknown')}</span>}
        {primary === false && <span className={styles.aside}>{t('panel.notPrimary')}</span>}
      </span>
    </>
  );
}
