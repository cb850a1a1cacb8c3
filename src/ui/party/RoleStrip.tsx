import { useMemo } from 'react';
import { dayOf } from '../../domain/partial-date';
import { useWords } from '../atlas-context';
import { hueOf } from '../hue';
import { LaneStrip } from '../record/LaneStrip';
import type { StripAxis } from '../record/strip-axis';
import { useLaneAxis } from '../record/use-lane-axis';
import { type RoleGroup, type RoleMark, roleMarks } from './role-groups';

const LANE = 24;
/** Of a lane, what marks may fill; they stand on its line. */
const ROOM = 20;
const FOOT = 2;
const MARK = { width: 7, height: 5, gap: 1 };

interface Props {
  groups: readonly RoleGroup[];
  nowDay: number;
  clockDay: number;
}

/** A row for each role, in it a block for each record on its year; the lists beneath say it in words. */
export function RoleStrip({ groups, nowDay, clockDay }: Props) {
  const { t } = useWords();
  const lanes = useMemo(
    () => groups.map((group) => ({ role: group.role, marks: roleMarks(group) })),
    [groups],
  );
  const years = lanes.flatMap(({ marks }) => marks.map(({ year }) => year));
  const scale = useLaneAxis(years.length > 0 ? dayOf(Math.min(...years)) : nowDay, nowDay);
  const blocks = useMemo(
    () => lanes.map(({ role, marks }, i) => <g key={role}>{stacks(marks, i, scale.axis)}</g>),
    [lanes, scale.axis],
  );
  if (years.length === 0) return null;
  return (
    <LaneStrip
      scale={scale}
      lanes={lanes.map(({ role }) => ({ id: role, name: t(`role.${role}`) }))}
      laneHeight={LANE}
      ground="foot"
      clockDay={clockDay}
    >
      {blocks}
    </LaneStrip>
  );
}

/** One above the other in each year; where a year has more than fit, all blocks of the lane are lower. */
function stacks(marks: readonly RoleMark[], lane: number, axis: StripAxis) {
  const heights = new Map<number, number>();
  for (const { year } of marks) heights.set(year, (heights.get(year) ?? 0) + 1);
  const step = Math.min(MARK.height + MARK.gap, ROOM / Math.max(1, ...heights.values()));
  const height = Math.max(0.8, step - MARK.gap);
  const placed = new Map<number, number>();
  return marks.map(({ year, kind, isBy, isUnfinished }) => {
    const at = placed.get(year) ?? 0;
    placed.set(year, at + 1);
    const [from, to] = [axis.xOf(dayOf(year)), axis.xOf(dayOf(year + 1))];
    const width = Math.min(MARK.width, to - from - MARK.gap);
    return (
      <rect
        key={`${year}/${at}`}
        x={(from + to - width) / 2}
        y={(lane + 1) * LANE - FOOT - (at + 1) * step}
        width={width}
        height={height}
        fill={isUnfinished ? 'none' : hueOf(kind)}
        stroke={isUnfinished ? hueOf(kind) : 'none'}
        strokeWidth={Math.min(1, height / 2)}
        opacity={isBy ? 0.6 : 1}
      />
    );
  });
}
