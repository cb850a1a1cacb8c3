/** Arcs of agreements in the year of their signing, and those of what is selected for as long as it stands. */
import type { Layer } from '@deck.gl/core';
import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import { FIRST_DAY, LAST_DAY } from '../../domain/lifespan';
import type { TimeWindow } from '../../domain/time-window';
import { lastAnswer } from '../../lib/last-answer';
import { colourOf, type Rgba } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import type { LayerModule } from '../layer-module';
import { type EmphasisProps, emphasisExtension, emphasisOf } from '../shared/emphasis-extension';
import { lineParameters } from '../shared/globe-parameters';
import { rowsOfEntity } from '../shared/rows-of-entity';
import { filterRangeAt, timeFilterExtension } from '../shared/time-filter';
import { type ArcRow, makeArcRows } from './arc-rows';

type Props = DataFilterExtensionProps<ArcRow> & EmphasisProps;

const extensions = [timeFilterExtension, emphasisExtension];
const WIDTH = 1.1;
const SELECTED_WIDTH = 1.8;
/** On each side. */
const CASING = 0.9;
/** Of a country that takes part only through an organisation. */
const VIA_ALPHA = 0.45;

/** As of a day, the arcs of its year up to the day; in a span, those signed in it. */
function arcRangeAt(window: TimeWindow): ReturnType<typeof filterRangeAt> {
  const { mode, day, openedFromDay, openedToDay } = window;
  if (mode === 'as-of') return filterRangeAt(day);
  return [
    [openedFromDay, openedToDay],
    [FIRST_DAY, LAST_DAY],
  ];
}

/** What the shader does with a row, on the CPU; tests hold the two together. */
export function isArcDrawn({ fromDay, toDay }: ArcRow, window: TimeWindow): boolean {
  const [[a, b], [c, d]] = arcRangeAt(window);
  return a <= fromDay && fromDay <= b && c <= toDay && toDay <= d;
}

/** The arcs over their casings, without which a line is lost on the land. */
function cased(
  part: string,
  rows: ArcRow[],
  { theme, scale, isGlobe, hovered, selected, lit, passing, beforeId }: LayerContext,
  own: Partial<Props> & { widthPixels: number },
): Layer[] {
  const { widthPixels, ...props } = own;
  const hue = colourOf(theme, 'map', 'label-place');
  const casing = colourOf(theme, 'map', 'casing');
  const path = (id: string, [r, g, b]: Rgba, width: number, isPickable: boolean) =>
    new PathLayer<ArcRow, Props>({
      ...props,
      id,
      data: rows,
      beforeId,
      extensions,
      parameters: lineParameters(isGlobe),
      positionFormat: 'XY',
      _pathType: 'open',
      widthUnits: 'pixels',
      capRounded: true,
      pickable: isPickable,
      getPath: (row: ArcRow) => row.path,
      getWidth: width * scale,
      getColor: ({ isVia }: ArcRow): Rgba => [r, g, b, isVia ? 255 * VIA_ALPHA : 230],
      getEmphasis: ({ entity }: ArcRow) => emphasisOf(entity, null),
      lifted: hovered,
      kept: selected,
      lit,
      passing,
      updateTriggers: { getColor: theme, getWidth: scale },
    } as ConstructorParameters<typeof PathLayer<ArcRow, Props>>[0]);
  return [
    path(`agreements@${part}-casing`, casing, widthPixels + 2 * CASING, false),
    path(`agreements@${part}`, hue, widthPixels, true),
  ];
}

function drawYear(rows: ArcRow[], context: LayerContext): Layer[] {
  return cased('arcs', rows, context, {
    widthPixels: WIDTH,
    getFilterValue: ({ fromDay, toDay }: ArcRow) => [fromDay, toDay],
    filterRange: arcRangeAt(context.window),
  });
}

function drawSelected(rows: ArcRow[], context: LayerContext): Layer[] {
  return cased('selected', rows, context, {
    widthPixels: SELECTED_WIDTH,
    getFilterValue: ({ fromDay, endDay }: ArcRow) => [fromDay, endDay],
    filterRange: filterRangeAt(context.window.day),
  });
}

export const agreements: LayerModule = {
  id: 'agreements',
  prepare(dataset) {
    // Hundreds of great circles that most views never ask for.
    let rows: ArcRow[] | null = null;
    const litRows = lastAnswer((all: ArcRow[], lit: ReadonlySet<number>) =>
      all.filter(({ entity }) => lit.has(entity)),
    );
    return {
      draw(context) {
        rows ??= makeArcRows(dataset);
        const { lit, selected } = context;
        const chosen = lit ? litRows(rows, lit) : rowsOfEntity(rows, selected);
        return [
          ...(context.layers.includes('agreements') ? drawYear(rows, context) : []),
          ...drawSelected(chosen, context),
        ];
      },
    };
  },
};
