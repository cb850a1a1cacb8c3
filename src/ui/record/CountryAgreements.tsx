import type { Country, CountryAgreement } from '../../domain/agreement-records';
import type { RecordDetails } from '../../domain/record-details';
import { isChinese } from '../../domain/roles';
import { monthOf, useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { formatMonth, formatPartialDate } from '../format';
import { isSignedBy, signedBy } from './country-lists';
import { Footnotes } from './Footnotes';
import { LocalText } from './LocalText';
import lists from './lists.module.css';
import styles from './record.module.css';
import { Section } from './Section';

/** Digital agreements of a country signed by the clock, in order of date. */
export function CountryAgreements({ details }: { details: RecordDetails }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const month = useAtlas(monthOf);
  const country = details.record as Country;
  const signed = signedBy(country, day);
  const later = country.agreements.length - signed.length;
  if (isChinese(country.iso2) && country.agreements.length === 0) return null;
  return (
    <Section
      title={t('panel.agreements')}
      aside={t('panel.asOf', { date: formatMonth(month, lang) })}
    >
      {signed.length === 0 && <p className={styles.caption}>{t('panel.noAgreements')}</p>}
      <ol className={lists.dated}>
        {signed.map((agreement) => (
          <li key={`${agreement.date}/${agreement.type}/${agreement.title.en}`}>
            <span className={styles.faint}>{agreement.date.slice(0, 4)}</span>
            <span>
              <LocalText text={agreement.title} />
              <Footnotes numbers={agreement.sources} />
              <AgreementLine agreement={agreement} day={day} />
            </span>
          </li>
        ))}
      </ol>
      {later > 0 && (
        <p className={styles.caption}>{t('panel.laterAgreements', { count: later })}</p>
      )}
    </Section>
  );
}

/** The exact date, the place, whether the title was seen, whether it has ended, and the note. */
function AgreementLine({ agreement, day }: { agreement: CountryAgreement; day: number }) {
  const { t, lang } = useWords();
  const { date, place, end, titleSeen, note, type } = agreement;
  const hasEnded = end !== undefined && isSignedBy({ date: end }, day);
  return (
    <span className={styles.aside}>
      {formatPartialDate(date, lang)}
      {place && ' · '}
      {place && <LocalText text={place} />}
      {titleSeen && ` · ${t(`agreementType.${type}`)}`}
      {hasEnded && ` · ${t('panel.endedOn', { date: formatPartialDate(end, lang) })}`}
      {!titleSeen && !saysTitleNotSeen(note?.en) && ` · ${t('panel.titleNotSeen')}`}
      {note && ' · '}
      {note && <LocalText text={note} />}
    </span>
  );
}

/** Many notes say it themselves. */
function saysTitleNotSeen(note: string | undefined): boolean {
  return note !== undefined && /title\b.*\bnot seen/i.test(note);
}
