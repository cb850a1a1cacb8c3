import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../components/Icon';
import { actions } from '../../state/atlas-store';
import type { PanelId } from '../../state/view';
import { useWords } from '../atlas-context';
import styles from './SidePanel.module.css';

interface Props {
  id: PanelId;
  /** It stands in the sheet of a phone, which has a place and an edge of its own. */
  isInSheet: boolean;
  children: ReactNode;
}

/** The frame of what a tool opens beside the map: a title, a way to close it, and a body that scrolls. */
export function SidePanel({ id, isInSheet, children }: Props) {
  const { t } = useWords();
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.getElementById(`${id}-button`);
    if (document.activeElement === opener) closeButton.current?.focus();
    return () => opener?.focus({ preventScroll: true });
  }, [id]);
  const name = t(`tools.panel.${id}`);
  return (
    <section className={isInSheet ? styles.inSheet : styles.panel} aria-label={name}>
      <header className={styles.header}>
        <h2>{name}</h2>
        <button
          ref={closeButton}
          type="button"
          aria-label={t('tools.closePanel', { name })}
          onClick={() => actions.setPanel(null)}
        >
          <Icon name="close" size={16} />
        </button>
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
