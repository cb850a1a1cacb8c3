import type { Agreement } from '../../domain/agreement-records';
import type { Entity } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { useWords } from '../atlas-context';
import { Fact } from './Fact';
import { LifeSection } from './LifeSection';
import { OfficialTotal } from './OfficialTotal';
import { Participants } from './Participants';
import { PlaceFacts } from './PlaceFacts';
import { Relations } from './Relations';
import styles from './record.module.css';
import { Section } from './Section';

/** What an official total can name, or who takes part; the dates; the place. */
export function AgreementSections({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { t } = useWords();
  const record = details.record as Agreement;
  return (
    <>
      <OfficialTotal entity={entity} details={details} />
      <LifeSection entity={entity} details={details} />
      <Section>
        <dl className={styles.facts}>
          <Fact label={t('panel.kindOf')}>
            {t(record.officialTotal?.beside ? 'type.figure' : `type.${record.type}`)}
          </Fact>
          <PlaceFacts record={record} />
          <Relations entity={entity} details={details} />
        </dl>
      </Section>
      {!record.officialTotal && <Participants details={details} />}
    </>
  );
}
