/** Milestones as flags on the axis: where each stands, and which share a flag. Pure. */
import type { Entity } from '../../domain/dataset';
import { milestoneMonth } from '../../domain/milestone-month';
import { parsePartialDate, writtenSpan } from '../../domain/partial-date';
import type { Text } from '../../domain/record-parts';
import { fractionOfDay } from './axis-scale';

export interface Milestone {
  id: string;
  name: Text;
  /** As written in the record. */
  date: string;
  /** Position on the axis: the middle of the time that the date covers. */
  at: number;
  /** Month in which it has surely happened. */
  month: number;
}

export interface Flag {
  at: number;
  /** In order of time; never empty. */
  milestones: readonly [Milestone, ...Milestone[]];
}

/** In order of time; what bears no date is left out. */
export function milestonesOf(entities: readonly Entity[]): Milestone[] {
  const milestones: Milestone[] = [];
  for (const { id, name, date } of entities) {
    const parsed = date === undefined ? null : parsePartialDate(date);
    const month = date === undefined ? null : milestoneMonth(date);
    if (!parsed || date === undefined || month === null) continue;
    const { fromDay, toDay } = writtenSpan(parsed);
    const at = (fractionOfDay(fromDay) + fractionOfDay(toDay)) / 2;
    if (at >= 0 && at <= 1) milestones.push({ id, name, date, at, month });
  }
  return milestones.sort((a, b) => a.at - b.at);
}

/**
 * One flag for all that would stand less than `gap` after its first.
 * @param milestones in order of time
 * @param gap fraction of the axis
 */
export function clusterFlags(milestones: readonly Milestone[], gap: number): Flag[] {
  const flags: { at: number; milestones: [Milestone, ...Milestone[]] }[] = [];
  for (const milestone of milestones) {
    const flag = flags.at(-1);
    if (flag && milestone.at - flag.at < gap) flag.milestones.push(milestone);
    else flags.push({ at: milestone.at, milestones: [milestone] });
  }
  return flags;
}
