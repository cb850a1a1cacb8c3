import { useShallow } from 'zustand/react/shallow';
import { yearOfMonth } from '../../domain/month';
import { useAtlas } from '../../state/atlas-store';
import { FIRST_YEAR, litSpan, middleOfMonth, percent, YEARS } from './axis-scale';
import { drawnSpan } from './drawn-span';
import styles from './Neatline.module.css';

/** Each second year, which stands out from those between. Rectangles for what `histogramBars` says of them. */
const CELLS = Array.from({ length: Math.ceil(YEARS / 2) }, (_, i) => 2 * i);

/** The zebra border of the sheet, one cell a year; fainter where the years are yet to come. */
export function Neatline() {
  const thisYear = useAtlas(({ today }) => yearOfMonth(today));
  const past = Math.min(YEARS, Math.max(0, thisYear + 1 - FIRST_YEAR));
  return (
    <div className={styles.neatline} aria-hidden="true">
      <svg
        className={styles.zebra}
        viewBox={`0 0 ${YEARS} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {CELLS.map((year) => (
          <rect key={year} x={year} width={1} height={1} fillOpacity={year < past ? 1 : 0.45} />
        ))}
      </svg>
      <Run />
    </div>
  );
}

/** What the clock has run through, or the span that it shows. */
function Run() {
  const { mode, month, from } = useAtlas(useShallow(drawnSpan));
  const [start, end] = mode === 'as-of' ? [0, middleOfMonth(month)] : litSpan(mode, month, from);
  return (
    <div
      className={styles.run}
      data-mode={mode}
      style={{ left: percent(start), width: percent(end - start) }}
    />
  );
}
