/**
 * Sets of marks that are drawn as one layer. What deck.gl does for a layer in a frame costs far more than what is in it:
 * as ten layers the marks took most of a step of the clock.
 */
import type { Rgba } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
import { type FanProps, markFanExtension } from './fan-extension';
import { markParameters } from './globe-parameters';
import { glyphAtlasOf } from './glyph-atlas';
import { type Mark, MarkLayer, type MarkLayerProps } from './mark-layer';
import { MAX_SETS } from './mark-shader';
import { type SpanProps, spanExtension, spanOf, type TimedRow } from './span-extension';

export interface MarkRow extends TimedRow {
  entity: number;
  position: [number, number];
  openedDay: number | null;
}

export interface MarkSet<Row extends MarkRow = MarkRow> {
  /** `<layer>@<part>`. */
  id: string;
  /** The same array while they are the same rows. */
  rows: readonly Row[];
  /** Side of a box of size 1, or diameter of a ring. */
  boxPixels: number;
  getMark(row: Row): Mark;
  /** What marks hang on beside their rows. */
  markKey?: string;
  /** Above 0, rings are drawn instead of glyphs. */
  rimPixels?: number;
  rimColor?: Rgba;
  fillColor?: Rgba;
  isPickable?: boolean;
  /** What is hidden keeps its place, so that showing it uploads nothing. */
  isHidden?: boolean;
  /** Lies beneath the marks of all layers. */
  isBeneath?: boolean;
  /** Where marks stand that would hide each other; without it each stands on its point. */
  fan?: SetFan | undefined;
}

/** The fan of a set; sets of one layer have the same or none. */
export interface SetFan {
  /** The same for the same places of all marks. */
  key: string;
  props: FanProps & { getFan(row: { entity: number }): [group: number, dx: number, dy: number] };
}

/** Marks of all sets have one shader, so that there is one to make ready; without a fan none is moved. */
const extensions = [spanExtension, emphasisExtension, markFanExtension];
const NO_COLOUR: Rgba = [0, 0, 0, 0];

interface Joined {
  parts: readonly (readonly MarkRow[])[];
  rows: readonly MarkRow[];
  /** By row, the number of its set. */
  sets: Uint8Array;
}

/** By the rows of the first set; the last answer alone. */
const answers = new WeakMap<readonly MarkRow[], Joined>();

/** The rows of all sets one after the other; the same array for the same sets, so that a step of the clock is no new data. */
function join(parts: readonly (readonly MarkRow[])[]): Joined {
  const [first = []] = parts;
  const known = answers.get(first);
  if (known?.parts.length === parts.length && parts.every((part, i) => part === known.parts[i]))
    return known;
  const rows = parts.length === 1 ? first : parts.flat();
  const sets = Uint8Array.from(parts.flatMap((part, set) => part.map(() => set)));
  const answer = { parts, rows, sets };
  answers.set(first, answer);
  return answer;
}

/**
 * A layer of marks that follows the clock, the filters and what is pointed at.
 * @param sets in the order of drawing
 * @param fades opacity by layer, 0 to 1; what is not in it is there in full
 * @throws where there are more sets than the shader has room for
 */
export function makeMarks(
  id: string,
  sets: readonly MarkSet[],
  { theme, window, isGlobe, hovered, selected, lit, passing, beforeId }: LayerContext,
  fades: ReadonlyMap<string, number> | null = null,
): MarkLayer<MarkRow> {
  if (sets.length > MAX_SETS)
    throw new Error(`${sets.length} sets of marks, of ${MAX_SETS} at most`);
  const { rows, sets: setOf } = join(sets.map((set) => set.rows));
  const setAt = (index: number) => sets[setOf[index] ?? 0];
  const fan = sets.find((set) => set.fan)?.fan;
  const props: MarkLayerProps<MarkRow> & SpanProps & EmphasisProps & FanProps = {
    id,
    data: rows,
    beforeId,
    extensions,
    parameters: markParameters,
    pickable: sets.some(({ isPickable }) => isPickable),
    atlas: glyphAtlasOf(theme),
    looks: sets.map((set) => ({
      boxPixels: set.boxPixels,
      rimPixels: set.rimPixels ?? 0,
      rimColor: set.rimColor ?? NO_COLOUR,
      fillColor: set.fillColor ?? NO_COLOUR,
      opacity: set.isHidden ? 0 : (fades?.get(set.id.split('@')[0] ?? '') ?? 1),
      isPickable: set.isPickable ?? false,
    })),
    getPoint: ({ position }) => position,
    getMark: (row, { index }) => setAt(index)?.getMark(row) ?? [0, 0, 0, 0],
    getSet: (_, { index }) => setOf[index] ?? 0,
    isSphere: isGlobe,
    getSpan: spanOf,
    day: window.day,
    getEmphasis: (row: MarkRow) => emphasisOf(row.entity, row.openedDay),
    lifted: hovered,
    kept: selected,
    lit,
    passing,
    window,
    isGlobe,
    ...fan?.props,
    getFan: (row: MarkRow, { index }: { index: number }) =>
      setAt(index)?.fan?.props.getFan(row) ?? [-1, 0, 0],
    updateTriggers: {
      getMark: sets.map(({ markKey }) => markKey).join('|'),
      getFan: fan?.key,
    },
  };
  return new MarkLayer<MarkRow>(props as ConstructorParameters<typeof MarkLayer<MarkRow>>[0]);
}
