/** Where everything stands on the strip of a life, in pixels before the scale. */
import { FIRST_DAY, type Phase, type State } from '../../domain/lifespan';
import { parsePartialDate, possibleSpan, writtenSpan, yearOfDay } from '../../domain/partial-date';
import type { RecordEvent } from '../../domain/record-parts';
import { UNCERTAIN_OPACITY } from '../../layers/shared/cable-style';
import { stripAxis, type Tick } from './strip-axis';

/** An outage whose end no source gives: a stub of this length, which states no duration. */
const STUB = 24;
const AFTER_OUTAGE_OPACITY = 0.4;

export interface StripLine {
  x1: number;
  x2: number;
  state: State;
  opacity: number;
}

export interface StripLayout {
  lines: StripLine[];
  /** Outages, of the whole or of a part: as long as they lasted, or a stub where no source gives the end. */
  hollows: { x1: number; x2: number }[];
  rings: number[];
  cuts: number[];
  ticks: Tick[];
  /** `null` where the clock stands outside the axis. */
  clockX: number | null;
}

export interface StripInput {
  events: readonly RecordEvent[];
  phases: readonly Phase[];
  nowDay: number;
  clockDay: number;
  width: number;
}

/** The middle of what the source wrote: a year is never its first of January. */
function middleOf(event: RecordEvent): number | null {
  const date = parsePartialDate(event.date);
  if (!date) return null;
  const { fromDay, toDay } = writtenSpan(date);
  return (fromDay + toDay + 1) / 2;
}

function startOf(event: RecordEvent): number {
  const date = parsePartialDate(event.date);
  return date ? possibleSpan(date).fromDay : Number.NaN;
}

/** `null` where nothing is dated. */
export function layoutLifeStrip({
  events,
  phases,
  nowDay,
  clockDay,
  width,
}: StripInput): StripLayout | null {
  const counted = events.filter(({ primary }) => primary !== false);
  const starts = [
    ...counted.map(startOf),
    ...phases.map(({ fromDay }) => fromDay).filter((day) => day > FIRST_DAY),
  ].filter((day) => !Number.isNaN(day));
  if (starts.length === 0) return null;
  const first = Math.min(...starts, nowDay);
  const axis = stripAxis(yearOfDay(first), yearOfDay(nowDay) + 1, width);
  const openOutages = counted.filter(({ kind, end }) => kind === 'outage' && !end);
  const lines: StripLine[] = [];
  const endX = axis.xOf(nowDay + 1);
  phases.forEach((phase, i) => {
    const isOpenOutage =
      phase.state === 'out' && openOutages.some((event) => startOf(event) === phase.fromDay);
    const before = phases[i - 1];
    const isAfterOutage = phase.isUncertain && before?.state === 'out';
    const x1 = axis.xOf(Math.max(phase.fromDay, axis.fromDay));
    const x2 = Math.min(axis.xOf(phase.toDay + 1), endX);
    if (x2 <= x1) return;
    const state = isOpenOutage ? (before?.state ?? 'in-service') : phase.state;
    const opacity =
      isOpenOutage || isAfterOutage
        ? AFTER_OUTAGE_OPACITY
        : phase.isUncertain
          ? UNCERTAIN_OPACITY
          : 1;
    lines.push({ x1, x2, state, opacity });
  });
  // Two events of one date stand on one spot, as one mark.
  const xs = (some: readonly RecordEvent[]) => [
    ...new Set(some.flatMap((event) => middleOf(event) ?? []).map(axis.xOf)),
  ];
  return {
    lines,
    hollows: [
      ...xs(openOutages).map((x1) => ({ x1, x2: Math.min(x1 + STUB, endX) })),
      ...counted.flatMap((event) => {
        const end = event.end ? parsePartialDate(event.end) : null;
        if (event.kind !== 'outage' || !end) return [];
        const x2 = axis.xOf(writtenSpan(end).toDay);
        return [{ x1: axis.xOf(startOf(event)), x2: Math.min(x2, endX) }];
      }),
    ],
    rings: xs(counted.filter(({ kind }) => kind !== 'outage')),
    cuts: xs(counted.filter(({ kind }) => kind === 'outage')),
    ticks: axis.ticks,
    clockX: clockDay >= axis.fromDay && clockDay <= axis.toDay ? axis.xOf(clockDay + 1) : null,
  };
}
