import styles from './LifeStrip.module.css';
import type { Tick } from './strip-axis';

const Y = 28;

/** The year ticks beneath a life. */
export function StripAxis({ ticks, width }: { ticks: readonly Tick[]; width: number }) {
  return (
    <g className={styles.axis}>
      <path d={`M6 ${Y}H${width - 6}`} />
      {ticks.map(({ x, isLong, label }) => (
        <g key={x}>
          <path d={`M${x} ${Y}v${isLong ? 5 : 3}`} />
          {label && (
            <text x={x} y={45}>
              {label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
