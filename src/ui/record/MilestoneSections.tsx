import type { Milestone } from '../../domain/agreement-records';
import type { RecordDetails } from '../../domain/record-details';
import { useAtlasIndex, useWords } from '../atlas-context';
import { CountryLink } from './CountryLink';
import { Fact } from './Fact';
import lists from './lists.module.css';
import { PlaceFacts } from './PlaceFacts';
import { RecordRows } from './RecordRows';
import styles from './record.module.css';
import { rowOf } from './row-state';
import { Section } from './Section';

/** Where it happened, which countries it concerns, and the records it belongs to. */
export function MilestoneSections({ details }: { details: RecordDetails }) {
  const { t } = useWords();
  const { dataset, positionOf } = useAtlasIndex();
  const record = details.record as Milestone;
  const related = (record.links ?? []).flatMap((link) => {
    const entity = dataset.entities[(positionOf as ReadonlyMap<string, number>).get(link) ?? -1];
    return entity ? [entity] : [];
  });
  return (
    <>
      {related.length > 0 && (
        <Section title={t('panel.related')}>
          <RecordRows items={related.map(rowOf)} />
        </Section>
      )}
      <Section>
        <dl className={styles.facts}>
          {record.countries.length > 0 && (
            <Fact label={t('panel.countries')}>
              <ul className={lists.flow}>
                {record.countries.map((code) => (
                  <li key={code}>
                    <CountryLink code={code} />
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          <PlaceFacts record={record} />
        </dl>
      </Section>
    </>
  );
}
