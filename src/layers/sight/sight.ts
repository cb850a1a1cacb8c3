/**
 * The basemap draws the circles of sight of the selected record, since its fills and lines follow the globe. It ends
 * at 85 degrees of latitude: on the globe, rims that run nearer to a pole are drawn here.
 */
import type { Dataset } from '../../domain/dataset';
import { FIRST_DAY, LAST_DAY } from '../../domain/lifespan';
import { capRim, isBeyondMap } from '../../domain/sight';
import { sightOf } from '../../domain/sight-circles';
import { colourOf } from '../../lib/theme-tokens';
import type { Underlay } from '../layer-module';
import { makeCasedPaths, type PathRow } from '../shared/cased-paths';
import { lastAnswer } from '../shared/last-answer';

const WIDTH_PX = 1.3;

/** Rims that run beyond the basemap's edge. */
export function makeRimRows(dataset: Dataset, selected: number): PathRow[] {
  const entity = dataset.entities[selected];
  const circles = (entity && sightOf(entity, dataset)?.circles) ?? [];
  return circles
    .filter(({ centre, radiusDeg }) => isBeyondMap(centre[1], radiusDeg))
    .map(({ centre, radiusDeg }) => ({
      entity: selected,
      path: capRim(centre[0], centre[1], radiusDeg).flat(),
      fromDay: FIRST_DAY,
      toDay: LAST_DAY,
    }));
}

export const sight: Underlay = {
  id: 'sight',
  prepare(dataset) {
    const rowsOf = lastAnswer((selected: number) => makeRimRows(dataset, selected));
    return {
      draw(context) {
        const { selected, isGlobe, theme } = context;
        if (!isGlobe) return [];
        const kind = dataset.entities[selected]?.kind;
        const rows = rowsOf(selected);
        const hue = colourOf(theme, 'layer', kind === 'satellites' ? kind : 'ground-stations');
        return makeCasedPaths('sight@rims', rows, context, {
          hue,
          widthPx: WIDTH_PX,
          isLoop: true,
        });
      },
    };
  },
};
