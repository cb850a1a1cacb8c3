/** Arcs from the place of signing (or Beijing) to the capitals of those who signed, in force at the clock. */
import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { ArcLayer } from '@deck.gl/layers';
import type { Dataset } from '../../domain/dataset';
import { colourOf } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import type { LayerModule } from '../layer-module';
import { lineParameters } from '../shared/globe-parameters';
import { filterRangeAt, filterValueOf, timeFilterExtension } from '../shared/time-filter';

interface ArcRow {
  entity: number;
  source: [number, number];
  target: [number, number];
  fromDay: number;
  toDay: number;
}

/** Beijing, GeoNames town point; where no place of signing is known. */
const BEIJING: [number, number] = [116.3972, 39.9075];

export function makeArcRows({ entities }: Dataset): ArcRow[] {
  const capitals = new Map(
    entities.flatMap(({ kind, countries: [code], point }) =>
      kind === 'countries' && code && point ? [[code, point] as const] : [],
    ),
  );
  return entities.flatMap((entity, index) => {
    if (entity.kind !== 'agreements' || entity.total) return [];
    const source = entity.point ?? BEIJING;
    const active = entity.phases.filter(({ state }) => state === 'in-service');
    return (entity.participants ?? []).flatMap((code) => {
      const target = capitals.get(code);
      if (!target || code === 'CN') return [];
      return active.map(({ fromDay, toDay }) => ({
        entity: index,
        source,
        target,
        fromDay,
        toDay,
      }));
    });
  });
}

function drawArcs(rows: ArcRow[], context: LayerContext) {
  const { theme, window, scale, selected, isGlobe, beforeId } = context;
  const [r, g, b] = colourOf(theme, 'map', 'label-country');
  const alphaOf = ({ entity }: ArcRow) => (selected < 0 ? 120 : entity === selected ? 255 : 40);
  return new ArcLayer<ArcRow, DataFilterExtensionProps<ArcRow>>({
    id: 'agreements@arcs',
    data: rows,
    beforeId,
    extensions: [timeFilterExtension],
    parameters: lineParameters(isGlobe),
    greatCircle: true,
    getHeight: 0,
    numSegments: 40,
    pickable: true,
    widthUnits: 'pixels',
    getWidth: 1,
    widthScale: scale,
    getSourcePosition: ({ source }) => source,
    getTargetPosition: ({ target }) => target,
    getSourceColor: (row) => [r, g, b, alphaOf(row)],
    getTargetColor: (row) => [r, g, b, alphaOf(row)],
    getFilterValue: filterValueOf,
    filterRange: filterRangeAt(window.day),
    updateTriggers: { getSourceColor: [theme, selected], getTargetColor: [theme, selected] },
  } as ConstructorParameters<typeof ArcLayer<ArcRow, DataFilterExtensionProps<ArcRow>>>[0]);
}

export const agreements: LayerModule = {
  id: 'agreements',
  icon: 'milestone',
  prepare(dataset) {
    const rows = makeArcRows(dataset);
    return { draw: (context) => [drawArcs(rows, context)] };
  },
};
