import type { RecordDetails } from '../../domain/record-details';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { ClauseSentence } from './ClauseSentence';
import styles from './record.module.css';
import { stateClauses } from './state-sentence';

/** Opens a record: its state in words on the day of the clock, each claim with its sources. */
export function StateSentence({ details }: { details: RecordDetails }) {
  const { day } = useAtlas(windowOf);
  return (
    <p className={styles.statement}>
      {stateClauses(details, day).map((clause) => (
        <ClauseSentence key={clause.key} clause={clause} />
      ))}
    </p>
  );
}
