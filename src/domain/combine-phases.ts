import { FIRST_DAY, LAST_DAY, type Phase, phaseAt, type State } from './lifespan';

/** Which of several states a place shows: what works, before what is out, coming or gone. */
const PRIORITY: State[] = ['in-service', 'out', 'building', 'planned', 'ended'];

/**
 * The life of a thing that lives by its parts, such as a landing point by the cables that come in:
 * on every day the foremost state of its parts; certain where one of them is certain.
 */
export function combinePhases(lives: readonly (readonly Phase[])[]): Phase[] {
  const starts = new Set<number>();
  for (const phase of lives.flat()) {
    starts.add(phase.fromDay);
    if (phase.toDay < LAST_DAY) starts.add(phase.toDay + 1);
  }
  const days = [...starts].sort((a, b) => a - b);
  const combined: Phase[] = [];
  days.forEach((fromDay, i) => {
    const toDay = (days[i + 1] ?? LAST_DAY + 1) - 1;
    const now = lives.flatMap((phases) => phaseAt(phases, Math.max(fromDay, FIRST_DAY)) ?? []);
    const state = PRIORITY.find((one) => now.some((phase) => phase.state === one));
    if (!state) return;
    const isUncertain = now.every((phase) => phase.state !== state || phase.isUncertain);
    const last = combined.at(-1);
    if (
      last &&
      last.state === state &&
      last.isUncertain === isUncertain &&
      last.toDay === fromDay - 1
    )
      last.toDay = toDay;
    else combined.push({ state, fromDay, toDay, isUncertain });
  });
  return combined;
}
