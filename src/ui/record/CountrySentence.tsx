import { Trans } from 'react-i18next';
import type { Country } from '../../domain/agreement-records';
import type { Entity } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { isChinese } from '../../domain/roles';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatPartialDate } from '../format';
import { signedBy, systemsOf } from './country-lists';
import { formatWhen } from './dates';
import { Footnotes } from './Footnotes';
import { memorandumAt } from './memorandum';
import { numberWord } from './number-word';
import styles from './record.module.css';

/** The Belt and Road memorandum at the clock, then what the country signed and what stands in it. */
export function CountrySentence({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const country = details.record as Country;
  const agreements = signedBy(country, day).length;
  const systems = systemsOf(index, entity, day).length;
  const values = {
    agreements: t('sentence.agreementCount', {
      count: agreements,
      number: numberWord(agreements, t),
    }),
    systems: t('sentence.systemCount', { count: systems }),
  };
  // China does not sign with itself: the atlas counts partners.
  if (isChinese(country.iso2))
    return (
      <p className={styles.statement}>
        <Trans i18nKey="sentence.systemsOnly" values={values} components={{ b: <b /> }} />
      </p>
    );
  return (
    <p className={styles.statement}>
      <Memorandum country={country} day={day} />
      {lang === 'zh' ? '' : ' '}
      <Trans i18nKey="sentence.countryCounts" values={values} components={{ b: <b /> }} />
    </p>
  );
}

function Memorandum({ country, day }: { country: Country; day: number }) {
  const { t, lang } = useWords();
  const { signed, withdrawn } = memorandumAt(country.events, day);
  if (!signed) return t('sentence.bri-none');
  const sources = [...new Set([...signed.sources, ...(withdrawn?.sources ?? [])])];
  const date = formatPartialDate(signed.date, lang);
  const components = { b: <b />, n: <Footnotes numbers={sources} /> };
  if (withdrawn)
    return (
      <Trans
        i18nKey="sentence.bri-withdrawn"
        values={{ signed: date, when: formatWhen(withdrawn.date, lang, t) }}
        components={components}
      />
    );
  return (
    <Trans
      i18nKey={signed.by ? 'sentence.bri-by' : 'sentence.bri'}
      values={{ date }}
      components={components}
    />
  );
}
