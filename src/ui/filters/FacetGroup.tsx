import { type ReactNode, useState } from 'react';
import { useWords } from '../atlas-context';
import styles from './Filters.module.css';

interface Props {
  name: string;
  /** How many of its values are chosen. */
  chosen: number;
  isOpenAtFirst?: boolean;
  children: () => ReactNode;
}

/** A facet that opens and closes; what is closed is neither made nor counted. */
export function FacetGroup({ name, chosen, isOpenAtFirst = false, children }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(isOpenAtFirst || chosen > 0);
  return (
    <details
      className={styles.group}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>{name}</span>
        {chosen > 0 && (
          <span className={styles.chosen}>{t('filters.chosen', { count: chosen })}</span>
        )}
        <svg viewBox="0 0 24 24" className={styles.chevron} aria-hidden="true">
          <path d="M6 9.5 12 15.5 18 9.5" />
        </svg>
      </summary>
      {isOpen && <div className={styles.values}>{children()}</div>}
    </details>
  );
}
