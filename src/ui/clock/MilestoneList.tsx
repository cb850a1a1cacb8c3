import { Button } from 'react-aria-components';
import { useWords } from '../atlas-context';
import { formatPartialDate, langAttribute, textIn } from '../format';
import styles from './MilestoneFlags.module.css';
import type { Milestone } from './milestone-flags';

interface Props {
  milestones: readonly Milestone[];
  onChoose: (milestone: Milestone) => void;
}

/** Milestones by date and headline, each to be chosen. */
export function MilestoneList({ milestones, onChoose }: Props) {
  const { lang } = useWords();
  return (
    <ul className={styles.list}>
      {milestones.map((milestone) => (
        <li key={milestone.id} data-milestone={milestone.id}>
          <Button className={styles.row ?? ''} onPress={() => onChoose(milestone)}>
            <strong>{formatPartialDate(milestone.date, lang)}</strong>
            <span lang={langAttribute(milestone.name, lang)}>{textIn(milestone.name, lang)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
