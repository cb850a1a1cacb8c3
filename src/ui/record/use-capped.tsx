import { type ReactNode, useState } from 'react';
import { useWords } from '../atlas-context';
import styles from './record.module.css';

/** The first items of a long list, and the button that shows the others; a list just over the cap is shown whole. */
export function useCapped<T>(items: readonly T[], cap: number): [readonly T[], ReactNode] {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (items.length <= cap + 2) return [items, null];
  const toggle = (
    <button
      type="button"
      className={styles.more}
      aria-expanded={isOpen}
      onClick={() => setOpen(!isOpen)}
    >
      {isOpen ? t('panel.showFewer') : t('panel.showAll', { count: items.length })}
    </button>
  );
  return [isOpen ? items : items.slice(0, cap), toggle];
}
