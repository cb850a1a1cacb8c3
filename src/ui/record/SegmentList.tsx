import type { RecordDetails } from '../../domain/record-details';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { ClauseSentence } from './ClauseSentence';
import { LocalText } from './LocalText';
import lists from './lists.module.css';
import styles from './record.module.css';
import { Section } from './Section';
import { groupSegments } from './segment-groups';
import { useSegmentNames } from './use-segment-names';

/** Segments whose life differs from the system's, with their state on the day of the clock. */
export function SegmentList({ details }: { details: RecordDetails }) {
  const { t } = useWords();
  const { day } = useAtlas(windowOf);
  const namesOf = useSegmentNames(details.places);
  const groups = groupSegments(details, day);
  if (groups.length === 0) return null;
  return (
    <Section title={t('panel.segments')}>
      <ul className={lists.segments}>
        {groups.map(({ clauses, segments }) => (
          <li key={segments[0]?.id}>
            <p>{namesOf(segments)}</p>
            <p className={styles.sub}>
              {clauses.map((clause) => (
                <ClauseSentence key={clause.key} clause={clause} />
              ))}
              {segments[0]?.note && <LocalText text={segments[0].note} />}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
