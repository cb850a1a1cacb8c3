import { type AtlasState, monthOf } from '../../state/atlas-store';
import type { ClockSpan } from './axis-drag';

/** The span that the axis lights: that of the clock, or what lies between two dates that are compared. */
export function drawnSpan(state: Pick<AtlasState, 'view' | 'today'>): ClockSpan {
  const month = monthOf(state);
  const { clock, from, compare } = state.view;
  if (compare === null) return { mode: clock, from: Math.min(from, month), month };
  return {
    mode: 'window',
    from: Math.min(compare, month),
    month: Math.max(compare, month),
    other: compare,
  };
}
