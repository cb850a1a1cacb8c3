import { useWords } from '../atlas-context';
import { formatPartialDate, langAttribute, textIn } from '../format';
import styles from './MilestoneFlags.module.css';
import type { Milestone } from './milestone-flags';

const MOST = 3;

/** Date and headline of what a flag stands for, the first few where there are many. */
export function FlagTip({ milestones }: { milestones: readonly Milestone[] }) {
  const { t, lang } = useWords();
  const rest = milestones.length - MOST;
  return (
    <>
      {milestones.slice(0, rest === 1 ? MOST + 1 : MOST).map(({ id, date, name }) => (
        <div key={id} className={styles.headline}>
          <strong>{formatPartialDate(date, lang)}</strong>
          <span lang={langAttribute(name, lang)}>{textIn(name, lang)}</span>
        </div>
      ))}
      {rest > 1 && <p className={styles.rest}>{t('clock.moreMilestones', { count: rest })}</p>}
    </>
  );
}
