import { useMemo } from 'react';
import { useWords } from '../atlas-context';
import { hueOf } from '../hue';
import { CHRONICLE_LANES, type ChronicleEntry } from './chronicle';
import { LaneStrip } from './LaneStrip';
import type { StripAxis } from './strip-axis';
import { useLaneAxis } from './use-lane-axis';

const LANE = 14;
const TICK = 10;

interface Props {
  entries: readonly ChronicleEntry[];
  nowDay: number;
  clockDay: number;
}

/** A stroke for each thing at its date, in a lane and in the hue of its layer; the list beneath says it in words. */
export function ChronicleStrip({ entries, nowDay, clockDay }: Props) {
  const { t } = useWords();
  const scale = useLaneAxis(entries[0]?.day ?? nowDay, nowDay);
  // China has hundreds: they are drawn once, and a step of the clock moves the veil over what lies ahead of it.
  const marks = useMemo(() => strokes(entries, scale.axis, nowDay), [entries, scale.axis, nowDay]);
  if (entries.length === 0) return null;
  return (
    <LaneStrip
      scale={scale}
      lanes={CHRONICLE_LANES.map((id) => ({ id, name: t(`panel.lane-${id}`) }))}
      laneHeight={LANE}
      ground="middle"
      clockDay={clockDay}
    >
      {marks}
    </LaneStrip>
  );
}

function strokes(entries: readonly ChronicleEntry[], axis: StripAxis, nowDay: number) {
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
