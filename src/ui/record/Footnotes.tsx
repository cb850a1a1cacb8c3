import { useContext } from 'react';
import { useWords } from '../atlas-context';
import { useIsKiosk } from '../kiosk/use-is-kiosk';
import { FootnoteContext } from './footnote-context';
import styles from './record.module.css';

/** Keeps a number on the line of the word before it. */
const JOINER = '\u2060';

/** The numbers of the sources of a claim, raised behind it; each lights its source and leads to it. */
export function Footnotes({ numbers }: { numbers: readonly number[] }) {
  const { t } = useWords();
  const { lit, light, show } = useContext(FootnoteContext);
  const isKiosk = useIsKiosk();
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => (
      <span key={number} className={styles.footnote}>
        {JOINER}
        {isKiosk ? (
          <sup className={styles.number}>{number}</sup>
        ) : (
          <button
            type="button"
            className={styles.number}
            aria-label={t('panel.footnote', { number })}
            data-lit={lit === number || undefined}
            onPointerEnter={() => light(number)}
            onPointerLeave={() => light(null)}
            onFocus={() => light(number)}
            onBlur={() => light(null)}
            onClick={() => show(number)}
          >
            {number}
          </button>
        )}
        {JOINER}
      </span>
    ));
}
