import { FIRST_YEAR, LAST_YEAR, percent, startOfYear } from './axis-scale';
import styles from './YearLabels.module.css';

/** Years under the neatline, centred on their cells. */
export function YearLabels({ every }: { every: number }) {
  const years: number[] = [];
  for (let year = Math.ceil(FIRST_YEAR / 5) * 5; year <= LAST_YEAR; year += every) years.push(year);
  return (
    <div className={styles.labels} aria-hidden="true">
      {years.map((year) => (
        <span key={year} style={{ left: percent(startOfYear(year + 0.5)) }}>
          {year}
        </span>
      ))}
    </div>
  );
}
