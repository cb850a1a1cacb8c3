/** Phases as the days on which something changes: a state, `?` behind it where it is uncertain, and the day it begins. */
import { LAST_DAY, type Phase, type State } from './lifespan';

/** `["planned", 16801, "in-service?", 17167, ...]`; an empty word is a day from which nothing is. */
export type PackedPhases = (string | number)[];

export function packPhases(phases: readonly Phase[]): PackedPhases {
  return phases.flatMap(({ state, fromDay, toDay, isUncertain }, i) => {
    const next = phases[i + 1]?.fromDay ?? LAST_DAY + 1;
    const end = next > toDay + 1 ? ['', toDay + 1] : [];
    return [isUncertain ? `${state}?` : state, fromDay, ...end];
  });
}

export function unpackPhases(packed: PackedPhases): Phase[] {
  const phases: Phase[] = [];
  for (let i = 0; i + 1 < packed.length; i += 2) {
    const word = packed[i] as string;
    if (word === '') continue;
    const next = packed[i + 3] as number | undefined;
    const isUncertain = word.endsWith('?');
    phases.push({
      state: (isUncertain ? word.slice(0, -1) : word) as State,
      fromDay: packed[i + 1] as number,
      toDay: next === undefined ? LAST_DAY : next - 1,
      isUncertain,
    });
  }
  return phases;
}
