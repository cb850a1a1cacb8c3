import { type RefObject, useMemo } from 'react';
import { yearOfDay } from '../../domain/partial-date';
import { type StripAxis, stripAxis } from './strip-axis';
import { useStripWidth } from './use-strip-width';

/** Room for the names of the lanes. */
export const LANE_NAMES = 68;
/** A year or two would be drawn as wide as twenty. */
const LEAST_YEARS = 9;

export interface LaneAxis {
  box: RefObject<HTMLDivElement | null>;
  /** Of the whole strip, and of what lies beside the names; pixels before the scale. */
  width: number;
  room: number;
  axis: StripAxis;
}

/** The axis that the lanes of a strip share, up to the end of this year. @param fromDay of what comes first */
export function useLaneAxis(fromDay: number, nowDay: number): LaneAxis {
  const [box, width] = useStripWidth();
  const room = Math.max(width - LANE_NAMES, 120);
  const axis = useMemo(() => {
    const fromYear = Math.min(yearOfDay(fromDay), yearOfDay(nowDay) - LEAST_YEARS);
    return stripAxis(fromYear, yearOfDay(nowDay) + 1, room);
  }, [fromDay, nowDay, room]);
  return { box, width, room, axis };
}
