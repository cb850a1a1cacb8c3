import { useMemo } from 'react';
import { yearOfDay } from '../../domain/partial-date';
import { useWords } from '../atlas-context';
import { hueOf } from '../hue';
import styles from './ChronicleStrip.module.css';
import { CHRONICLE_LANES, type ChronicleEntry } from './chronicle';
import { StripAxis } from './StripAxis';
import { type StripAxis as StripAxisScale, stripAxis } from './strip-axis';
import { useStripWidth } from './use-strip-width';

const LANE = 14;
const TICK = 10;
/** Room for the names of the lanes. */
const NAMES = 68;
/** The axis of a strip is drawn this far under its top. */
const AXIS = 28;
const LANES = CHRONICLE_LANES.length * LANE;

interface Props {
  entries: readonly ChronicleEntry[];
  nowDay: number;
  clockDay: number;
}

/** A stroke for each thing at its date, in a lane and in the hue of its layer; the list beneath says it in words. */
export function ChronicleStrip({ entries, nowDay, clockDay }: Props) {
  const { t } = useWords();
  const [box, width] = useStripWidth();
  const first = entries[0];
  const room = Math.max(width - NAMES, 120);
  const fromDay = first?.day ?? nowDay;
  const axis = useMemo(() => {
    // A year or two would be drawn as wide as twenty.
    const fromYear = Math.min(yearOfDay(fromDay), yearOfDay(nowDay) - 9);
    return stripAxis(fromYear, yearOfDay(nowDay) + 1, room);
  }, [fromDay, nowDay, room]);
  // China has hundreds: they are drawn once, and a step of the clock moves the veil over what lies ahead of it.
  const marks = useMemo(() => strokes(entries, axis, nowDay), [entries, axis, nowDay]);
  if (!first) return null;
  const clockX = axis.xOf(Math.min(Math.max(clockDay + 1, axis.fromDay), axis.toDay));
  return (
    <div ref={box} className={styles.strip} aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${LANES + 22}`} role="presentation">
        {CHRONICLE_LANES.map((lane, i) => (
          <text key={lane} x={0} y={i * LANE + LANE / 2 + 4}>
            {t(`panel.lane-${lane}`)}
          </text>
        ))}
        <g transform={`translate(${NAMES} 0)`}>
          {CHRONICLE_LANES.map((lane, i) => (
            <path key={lane} className={styles.lane} d={`M6 ${i * LANE + LANE / 2}H${room - 6}`} />
          ))}
          <g transform={`translate(0 ${LANES + 2 - AXIS})`}>
            <StripAxis ticks={axis.ticks} width={room} />
          </g>
          {marks}
          <rect className={styles.ahead} x={clockX} width={room - clockX} height={LANES} />
          <path className={styles.clock} d={`M${clockX} -2V${LANES + 4}`} />
        </g>
      </svg>
    </div>
  );
}

function strokes(entries: readonly ChronicleEntry[], axis: StripAxisScale, nowDay: number) {
  return entries.map(({ day, lane, kind, isBy, name }) => {
    const at = lane ? CHRONICLE_LANES.indexOf(lane) : -1;
    if (at < 0 || day > nowDay) return null;
    return (
      <path
        key={`${day}/${kind}/${name.en}`}
        d={`M${axis.xOf(day)} ${at * LANE + (LANE - TICK) / 2}v${TICK}`}
        stroke={hueOf(kind)}
        strokeWidth={2.2}
        opacity={isBy ? 0.6 : 1}
      />
    );
  });
}
