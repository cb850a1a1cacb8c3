import type { ReactNode } from 'react';
import type { PanelId } from '../../state/view';
import { useWords } from '../atlas-context';
import { PanelClose } from './PanelClose';
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
  const name = t(`tools.panel.${id}`);
  return (
    <section className={isInSheet ? styles.inSheet : styles.panel} aria-label={name}>
      <header className={styles.header}>
        <h2>{name}</h2>
        <PanelClose id={id} />
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
