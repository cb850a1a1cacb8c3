import type { Text } from '../../domain/record-parts';
import { useWords } from '../atlas-context';
import { LocalText } from './LocalText';
import styles from './record.module.css';
import { Section } from './Section';

/** Where sources disagree and what is not known. */
export function NotesSection({ notes }: { notes: Text }) {
  const { t } = useWords();
  return (
    <Section title={t('panel.notes')}>
      <p className={styles.notes}>
        <LocalText text={notes} />
      </p>
    </Section>
  );
}
