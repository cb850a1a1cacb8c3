import type { ReactNode } from 'react';
import styles from './LaneStrip.module.css';
import { StripAxis } from './StripAxis';
import { LANE_NAMES, type LaneAxis } from './use-lane-axis';

/** The axis of a strip is drawn this far under its top. */
const AXIS = 28;
/** Under the last lane: the axis and its years. */
const FOOT = 22;

interface Props {
  scale: LaneAxis;
  lanes: readonly { id: string; name: string }[];
  laneHeight: number;
  /** Where lines run: through the middle of their lanes, or beneath what stands on them. */
  ground: 'middle' | 'foot';
  clockDay: number;
  /** What stands in the lanes, in the pixels of the axis. */
  children: ReactNode;
}

/** Lanes over one axis of years, the clock's line across them and a veil over what lies ahead of it. */
export function LaneStrip({ scale, lanes, laneHeight, ground, clockDay, children }: Props) {
  const { box, width, room, axis } = scale;
  const height = lanes.length * laneHeight;
  const clockX = axis.xOf(Math.min(Math.max(clockDay + 1, axis.fromDay), axis.toDay));
  const lineY = ground === 'middle' ? laneHeight / 2 : laneHeight - 2;
  return (
    <div ref={box} className={styles.strip} aria-hidden="true">
      <svg
        viewBox={`0 0 ${width} ${height + FOOT}`}
        style={{ height: `calc(${height + FOOT}px * var(--scale))` }}
        role="presentation"
      >
        {lanes.map(({ id, name }, i) => (
          <text key={id} x={0} y={i * laneHeight + laneHeight / 2 + 4}>
            {name}
          </text>
        ))}
        <g transform={`translate(${LANE_NAMES} 0)`}>
          {lanes.map(({ id }, i) => (
            <path key={id} className={styles.lane} d={`M6 ${i * laneHeight + lineY}H${room - 6}`} />
          ))}
          <g transform={`translate(0 ${height + 2 - AXIS})`}>
            <StripAxis ticks={axis.ticks} width={room} />
          </g>
          {children}
          <rect className={styles.ahead} x={clockX} width={room - clockX} height={height} />
          <path className={styles.clock} d={`M${clockX} -2V${height + 4}`} />
        </g>
      </svg>
    </div>
  );
}
