import type { Dataset } from '../../domain/dataset';
import { linksOf } from '../../domain/links';
import { isHidden } from '../../domain/site-kinds';
import { lastAnswer } from '../../lib/last-answer';
import type { LayerContext } from '../layer-context';
import type { LayerModule } from '../layer-module';
import { fanOf } from './fan';
import type { PointKind } from './glyphs';
import { makeChosenLayers, makeLitLayers, makeMarkSet, makeRingSets } from './point-layers';
import { makePointRows, type PointRow } from './point-rows';

/** Rows whose kind is not switched off. */
function shownRows(rows: PointRow[], dataset: Dataset, hidden: LayerContext['hidden']): PointRow[] {
  if (hidden.length === 0) return rows;
  return rows.filter(({ entity }) => {
    const one = dataset.entities[entity];
    return one && !isHidden(one, hidden);
  });
}

/** A layer of marks; the kinds differ only in shape and hue. What is linked to the selection stays lit with it. */
export function makePointModule(id: Exclude<PointKind, 'gateways'>): LayerModule {
  return {
    id,

    prepare(dataset) {
      const all = makePointRows(dataset, id);
      const shown = lastAnswer((hidden: LayerContext['hidden']) => shownRows(all, dataset, hidden));
      const linked = lastAnswer((rows: PointRow[], selected: number) => {
        const others = new Set(linksOf(dataset).get(selected));
        return others.size > 0 ? rows.filter(({ entity }) => others.has(entity)) : [];
      });
      return {
        marks(context) {
          const rows = shown(context.hidden);
          const fan = fanOf(dataset, context);
          return [...makeRingSets(id, rows, context), makeMarkSet(id, rows, context, fan)];
        },
        draw(context) {
          const fan = fanOf(dataset, context);
          const rows = shown(context.hidden);
          return [
            ...makeChosenLayers(id, rows, context, fan),
            ...makeLitLayers(id, linked(rows, context.selected), context, fan, 'linked'),
          ];
        },
      };
    },
  };
}
