import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon } from '../../components/Icon';
import { actions } from '../../state/atlas-store';
import type { PanelId } from '../../state/view';
import { useWords } from '../atlas-context';
import styles from './SidePanel.module.css';

interface Props {
  id: PanelId;
  children: ReactNode;
}

/** The frame of what a tool opens beside the map: a title, a way to close it, and a body that scrolls. */
export function SidePanel({ id, children }: Props) {
  const { t } = useWords();
  const closeButton = useRef<HTMLButtonElement>(null);
  // What had the focus when the panel opened, before a part of it took it.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const button =
      document.getElementById(`${id}-button`) ?? document.getElementById('more-button');
    if (document.activeElement === button) closeButton.current?.focus();
    const opener = before?.closest('#map') ? before : button;
    return () => (opener as HTMLElement | null)?.focus({ preventScroll: true });
  }, [id, before]);
  const name = t(`tools.panel.${id}`);
  return (
    <section className={styles.panel} aria-label={name}>
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
