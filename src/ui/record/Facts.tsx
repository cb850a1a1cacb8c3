import type { Entity } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { CableFacts } from './CableFacts';
import { ChineseRole } from './ChineseRole';
import { Parties } from './Parties';
import { PointFacts } from './PointFacts';
import styles from './record.module.css';
import { SatelliteFacts } from './SatelliteFacts';
import { Section } from './Section';
import { SightNote } from './SightNote';

/** Parties first, then the facts of the kind: one list under one hairline. */
export function Facts({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { kind } = entity;
  const isCable = kind === 'submarine-cables' || kind === 'terrestrial-cables';
  const hasParties = kind !== 'landing-points';
  return (
    <Section>
      <dl className={styles.facts}>
        {hasParties && <Parties details={details} />}
        {hasParties && <ChineseRole entity={entity} />}
        {isCable && <CableFacts details={details} />}
        {kind === 'satellites' && <SatelliteFacts details={details} />}
        {!isCable && kind !== 'satellites' && <PointFacts details={details} />}
      </dl>
      <SightNote entity={entity} />
    </Section>
  );
}
