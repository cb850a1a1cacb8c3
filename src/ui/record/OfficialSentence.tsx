import { Trans } from 'react-i18next';
import type { OfficialTotal } from '../../domain/records';
import { useWords } from '../atlas-context';
import { formatNumber, formatPartialDate, textIn } from '../format';
import { Footnotes } from './Footnotes';
import styles from './record.module.css';

/** What an official count says, and as of when. */
export function OfficialSentence({ total }: { total: OfficialTotal }) {
  const { lang } = useWords();
  return (
    <p className={styles.statement}>
      <Trans
        i18nKey="sentence.official"
        values={{
          value: formatNumber(total.value, lang),
          unit: textIn(total.unit, lang),
          date: formatPartialDate(total.asOf, lang),
        }}
        components={{ b: <b />, n: <Footnotes numbers={total.sources} /> }}
      />
    </p>
  );
}
