import { useEffect, useRef } from 'react';
import { Icon } from '../../components/Icon';
import { actions } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './FilterChips.module.css';
import { useChips } from './use-chips';

/** What restricts the map, each a button that undoes it, and one for all; nothing where nothing does. */
export function FilterChips() {
  const { t } = useWords();
  const chips = useChips();
  const list = useRef<HTMLUListElement>(null);
  /** Place of the chip that was removed and had the focus, which goes to the one that takes its place. */
  const removed = useRef(-1);
  useEffect(() => {
    if (removed.current < 0) return;
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = buttons[Math.min(removed.current, chips.length - 1)];
    const tool = document.getElementById('filters-button') ?? document.getElementById('key-button');
    (next ?? tool)?.focus();
    removed.current = -1;
  });
  if (chips.length === 0) return null;
  return (
    <section aria-label={t('filters.chips')}>
      <ul ref={list} className={styles.chips}>
        {chips.map(({ id, label, remove }, i) => (
          <li key={id}>
            <button
              type="button"
              aria-label={t('filters.remove', { name: label })}
              title={label}
              onClick={() => {
                removed.current = i;
                remove();
              }}
              onKeyDown={(event) => {
                if (event.key !== 'Delete' && event.key !== 'Backspace') return;
                event.preventDefault();
                event.currentTarget.click();
              }}
            >
              <span>{label}</span>
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.all}
            onClick={() => {
              removed.current = 0;
              actions.showAll();
            }}
          >
            {t('filters.showAll')}
          </button>
        </li>
      </ul>
    </section>
  );
}
