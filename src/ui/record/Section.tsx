import { type ReactNode, useId } from 'react';
import styles from './record.module.css';

interface Props {
  /** Without a title the section is set off by its hairline alone. */
  title?: string;
  /** At the right of the title: a count, an order, a date. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a record under a hairline. */
export function Section({ title, aside, children }: Props) {
  const id = useId();
  if (!title) return <div className={styles.section}>{children}</div>;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.sectionHead}>
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
