import type { Entity } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import type { Agreement } from '../../domain/records';
import { useWords } from '../atlas-context';
import { AgreementRelations } from './AgreementRelations';
import { Fact } from './Fact';
import { LifeSection } from './LifeSection';
import { OfficialTotal } from './OfficialTotal';
import { Participants } from './Participants';
import { PlaceFacts } from './PlaceFacts';
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
          <Fact label={t('panel.kindOf')}>{t(`type.${record.type}`)}</Fact>
          <AgreementRelations entity={entity} record={record} />
          <PlaceFacts record={record} />
        </dl>
      </Section>
      {!record.officialTotal && <Participants details={details} />}
    </>
  );
}
