import { Trans } from 'react-i18next';
import type { OfficialTotal } from '../../domain/agreement-records';
import type { Source } from '../../domain/record-parts';
import { useWords } from '../atlas-context';
import { formatNumber, formatPartialDate, textIn } from '../format';
import { Footnotes } from './Footnotes';
import styles from './record.module.css';

interface Props {
  total: OfficialTotal;
  sources: readonly Source[];
}

/** What a count says, and as of when; a figure that stands beside an official one says whose it is. */
export function OfficialSentence({ total, sources }: Props) {
  const { lang } = useWords();
  return (
    <p className={styles.statement}>
      <Trans
        i18nKey={total.beside ? 'sentence.counted' : 'sentence.official'}
        values={{
          publisher: sources[(total.sources[0] ?? 1) - 1]?.publisher,
          value: formatNumber(total.value, lang),
          unit: textIn(total.unit, lang),
          date: formatPartialDate(total.asOf, lang),
        }}
        components={{ b: <b />, n: <Footnotes numbers={total.sources} /> }}
      />
    </p>
  );
}
