/** Thin lines from the place of a mark to where it stands in an open fan. */
import { LineLayer } from '@deck.gl/layers';
import type { Dataset } from '../../domain/dataset';
import { lastAnswer } from '../../lib/last-answer';
import { colourOf } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import type { Underlay } from '../layer-module';
import { commonSpaceExtension, toCommon } from '../shared/common-space';
import { type EmphasisProps, emphasisExtension, emphasisOf } from '../shared/emphasis-extension';
import { type Fan, fanOf } from '../shared/fan';
import { type FanProps, leaderFanExtension } from '../shared/fan-extension';
import { markParameters } from '../shared/globe-parameters';
import { fanProps } from '../shared/point-layers';
import { type SpanProps, spanExtension, spanOf, type TimedRow } from '../shared/span-extension';

interface LeaderRow extends TimedRow {
  entity: number;
  openedDay: number | null;
  position: [number, number];
}

type Props = FanProps & EmphasisProps & SpanProps;
const extensions = [commonSpaceExtension, spanExtension, emphasisExtension, leaderFanExtension];
const WIDTH_PX = 0.9;
const ALPHA = 150;

export function makeLeaderRows(dataset: Dataset, fan: Fan): LeaderRow[] {
  return dataset.entities.flatMap(({ point, phases, openedDay }, entity) => {
    const [dx, dy] = fan.shiftOf(entity);
    const [first, last] = [phases[0], phases.at(-1)];
    if (!point || !first || !last || (dx === 0 && dy === 0)) return [];
    return [{ entity, openedDay, position: point, fromDay: first.fromDay, toDay: last.toDay }];
  });
}

function makeLeaderLayer(rows: LeaderRow[], fan: Fan, context: LayerContext) {
  const { theme, window, scale, isGlobe, hovered, selected, lit, passing, beforeId } = context;
  const [r, g, b] = colourOf(theme, 'map', 'label-country');
  return new LineLayer<LeaderRow, Props>({
    id: 'leaders@lines',
    data: rows,
    beforeId,
    extensions,
    parameters: markParameters,
    getSourcePosition: ({ position: [lon, lat] }) => toCommon(lon, lat, isGlobe),
    getTargetPosition: ({ position: [lon, lat] }) => toCommon(lon, lat, isGlobe),
    getColor: [r, g, b, ALPHA],
    widthUnits: 'pixels',
    getWidth: WIDTH_PX,
    widthScale: scale,
    getSpan: spanOf,
    day: window.day,
    getEmphasis: ({ entity, openedDay }: LeaderRow) => emphasisOf(entity, openedDay),
    lifted: hovered,
    kept: selected,
    lit,
    passing,
    window,
    isGlobe,
    ...fanProps(fan, context),
    updateTriggers: {
      getSourcePosition: isGlobe,
      getTargetPosition: isGlobe,
      getColor: theme,
      getFan: fan.key,
    },
  } as ConstructorParameters<typeof LineLayer<LeaderRow, Props>>[0]);
}

export const leaders: Underlay = {
  id: 'leaders',
  prepare(dataset) {
    const rowsOf = lastAnswer((fan: Fan) => makeLeaderRows(dataset, fan));
    return {
      draw(context) {
        const fan = fanOf(dataset, context);
        const { isAllOpen, openFans } = fanProps(fan, context);
        // The shader of what is never seen need not be made ready.
        if (!isAllOpen && openFans.every((group) => group < 0)) return [];
        return [makeLeaderLayer(rowsOf(fan), fan, context)];
      },
    };
  },
};
