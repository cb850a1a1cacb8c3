/**
 * Lives of lines as the GPU reads them: a line is one row, whatever happened to it, and the shader looks up
 * in this table what it is on the day of the clock. One row for each phase would be five times the vertices.
 */
import { LAST_DAY, type Phase, STATES, type State } from '../../domain/lifespan';

/** Texels in a row of the texture. */
export const LIFE_TABLE_WIDTH = 1024;

/** A texel: `[fromDay, toDay, position in STATES, 1 where uncertain]`. */
const SIZE = 4;

export interface LifeTable {
  /** Whole rows of `LIFE_TABLE_WIDTH` texels. */
  texels: Float32Array;
  /** Texel at which each life begins, in the order that the lives were given. */
  starts: number[];
}

/** Phases of each life in order, and behind them one that never comes. */
export function makeLifeTable(lives: readonly (readonly Phase[])[]): LifeTable {
  const count = lives.reduce((sum, phases) => sum + phases.length + 1, 0);
  const height = Math.max(1, Math.ceil(count / LIFE_TABLE_WIDTH));
  const texels = new Float32Array(height * LIFE_TABLE_WIDTH * SIZE);
  const starts: number[] = [];
  let texel = 0;
  for (const phases of lives) {
    starts.push(texel);
    for (const { fromDay, toDay, state, isUncertain } of phases)
      texels.set([fromDay, toDay, STATES.indexOf(state), isUncertain ? 1 : 0], SIZE * texel++);
    texels.set([LAST_DAY + 1, LAST_DAY + 1, 0, 0], SIZE * texel++);
  }
  return { texels, starts };
}

/**
 * What the shader does, on the CPU; the property test holds it to the rule of the domain.
 * @param since if there is one, the first phase that begins from this day to `day`, and not the one of `day`
 */
export function phaseInTable(
  { texels }: LifeTable,
  start: number,
  day: number,
  since?: number,
): { state: State; isUncertain: boolean } | null {
  for (let at = start * SIZE; at < texels.length; at += SIZE) {
    const [fromDay = 0, toDay = 0, state = 0, isUncertain = 0] = texels.subarray(at, at + SIZE);
    if (day < fromDay) return null;
    const isMeant = since === undefined ? day <= toDay : since <= fromDay;
    if (isMeant) return { state: STATES[state] as State, isUncertain: isUncertain > 0 };
  }
  return null;
}
