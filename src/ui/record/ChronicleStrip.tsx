import { yearOfDay } from '../../domain/partial-date';
import { useWords } from '../atlas-context';
import { hueOf } from '../hue';
import styles from './ChronicleStrip.module.css';
import { CHRONICLE_LANES, type ChronicleEntry } from './chronicle';
import { StripAxis } from './StripAxis';
import { stripAxis } from './strip-axis';
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
  if (!first) return null;
  const room = Math.max(width - NAMES, 120);
  // A year or two would be drawn as wide as twenty.
  const fromYear = Math.min(yearOfDay(first.day), yearOfDay(nowDay) - 9);
  const axis = stripAxis(fromYear, yearOfDay(nowDay) + 1, room);
  const isOnAxis = clockDay >= axis.fromDay && clockDay <= axis.toDay;
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
          {entries.map(({ day, lane, kind, isBy, name }) => {
            const at = lane ? CHRONICLE_LANES.indexOf(lane) : -1;
            if (at < 0 || day > nowDay) return null;
            return (
              <path
                key={`${day}/${kind}/${name.en}`}
                d={`M${axis.xOf(day)} ${at * LANE + (LANE - TICK) / 2}v${TICK}`}
                stroke={hueOf(kind)}
                strokeWidth={2.2}
                opacity={(isBy ? 0.6 : 1) * (day > clockDay ? 0.35 : 1)}
              />
            );
          })}
          {isOnAxis && (
            <path className={styles.clock} d={`M${axis.xOf(clockDay + 1)} -2V${LANES + 4}`} />
          )}
        </g>
      </svg>
    </div>
  );
}
