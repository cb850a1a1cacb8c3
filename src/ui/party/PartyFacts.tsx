import type { Organisation } from '../../domain/record-parts';
import { useWords } from '../atlas-context';
import { CountryLink } from '../record/CountryLink';
import { Fact } from '../record/Fact';
import styles from '../record/record.module.css';
import { Section } from '../record/Section';

/** Where an organisation is from: a country, several states, or not known. */
export function PartyFacts({ country }: Pick<Organisation, 'country'>) {
  const { t } = useWords();
  return (
    <Section>
      <dl className={styles.facts}>
        <Fact label={t('panel.country')}>
          {country ? (
            <CountryLink code={country} />
          ) : (
            <span className={styles.faint}>
              {t(country === null ? 'party.severalStates' : 'party.unknownCountry')}
            </span>
          )}
        </Fact>
      </dl>
    </Section>
  );
}
