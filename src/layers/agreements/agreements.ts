/** Arcs of agreements in the year of their signing, and those of what is selected for as long as it stands. */
import type { Layer } from '@deck.gl/core';
import type { TimeWindow } from '../../domain/time-window';
import { lastAnswer } from '../../lib/last-answer';
import { colourOf, type Rgba } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import type { LayerModule } from '../layer-module';
import { makeSpanTable, plainLine } from '../shared/cased-paths';
import { type EmphasisProps, emphasisOf } from '../shared/emphasis-extension';
import type { LifeProps } from '../shared/life-extension';
import { type LifeTable, phaseInTable } from '../shared/life-table';
import { rowsOfEntity } from '../shared/rows-of-entity';
import { StrokeLayer, type StrokeLayerProps } from '../shared/stroke-layer';
import { type ArcRow, makeArcRows } from './arc-rows';

type Props = StrokeLayerProps<ArcRow> & EmphasisProps & LifeProps;

const WIDTH = 1.1;
const SELECTED_WIDTH = 1.8;
/** On each side. */
const CASING = 0.9;
const ALPHA = 230;
/** Of a country that takes part only through an organisation. */
const VIA_ALPHA = 255 * 0.45;

/** From the day of signing to the end of its year; for as long as it stands. */
interface Lives {
  year: LifeTable;
  standing: LifeTable;
}

const known = new WeakMap<readonly ArcRow[], Lives>();

function livesOf(rows: readonly ArcRow[]): Lives {
  const lives = known.get(rows) ?? {
    year: makeSpanTable(rows),
    standing: makeSpanTable(rows.map(({ fromDay, endDay }) => ({ fromDay, toDay: endDay }))),
  };
  known.set(rows, lives);
  return lives;
}

/** As of a day, the arcs of its year up to the day; in a span, those signed in it. */
function arcsAt({ year }: Lives, window: TimeWindow): Omit<LifeProps, 'getLife'> {
  const { mode, day, openedFromDay, openedToDay } = window;
  if (mode === 'as-of') return { lives: year, day };
  return { lives: year, since: openedFromDay, day: openedToDay };
}

/** What the shader does with a row, on the CPU; tests hold the two together. */
export function isArcDrawn(row: ArcRow, window: TimeWindow): boolean {
  const lives = livesOf([row]);
  const { day = 0, since } = arcsAt(lives, window);
  return phaseInTable(lives.year, 0, day, since) !== null;
}

/** The arcs in their casings, without which a line is lost on the land. */
function cased(
  part: string,
  rows: ArcRow[],
  context: LayerContext,
  widthPx: number,
  life: Omit<LifeProps, 'getLife'>,
): Layer {
  const { theme, scale, hovered, selected, lit, passing } = context;
  const [r, g, b] = colourOf(theme, 'map', 'label-place');
  const { starts = [] } = life.lives ?? {};
  const props: Props = {
    ...plainLine(context),
    ...life,
    id: `agreements@${part}`,
    data: rows,
    pickable: true,
    widthPixels: widthPx * scale,
    getColor: ({ isVia }): Rgba => [r, g, b, isVia ? VIA_ALPHA : ALPHA],
    casingPixels: CASING * scale,
    casingColor: colourOf(theme, 'map', 'casing'),
    getLife: (_: ArcRow, { index }: { index: number }) => starts[index],
    getEmphasis: ({ entity }: ArcRow) => emphasisOf(entity, null),
    lifted: hovered,
    kept: selected,
    lit,
    passing,
    updateTriggers: { getColor: theme },
  };
  return new StrokeLayer<ArcRow>(props);
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
        const { day } = context.window;
        const { standing } = livesOf(chosen);
        return [
          ...(context.layers.includes('agreements')
            ? [cased('arcs', rows, context, WIDTH, arcsAt(livesOf(rows), context.window))]
            : []),
          cased('selected', chosen, context, SELECTED_WIDTH, { lives: standing, day }),
        ];
      },
    };
  },
};
