/**
 * Thin arcs from the selected record to what it is linked to: a geostationary satellite's sub-satellite point to
 * the stations and teleports that serve it, a programme to its sites, and back.
 */
import { lastAnswer } from '../../lib/last-answer';
import { colourOf } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import type { Underlay } from '../layer-module';
import { makeCasedPaths } from '../shared/cased-paths';
import { makeLinkRows } from './link-rows';

const WIDTH_PX = 1.2;

export const links: Underlay = {
  id: 'links',
  prepare(dataset) {
    const rowsOf = lastAnswer(
      (selected: number, layers: LayerContext['layers'], hidden: LayerContext['hidden']) =>
        makeLinkRows(dataset, { selected, layers, hidden }),
    );
    return {
      draw(context) {
        const { selected, layers, hidden, theme, hovered } = context;
        const rows = rowsOf(selected, layers, hidden);
        const hue = colourOf(theme, 'map', 'select-line');
        // A hover on the selected record itself leaves its arcs lit.
        const lifted = { ...context, hovered: hovered === selected ? -1 : hovered };
        return makeCasedPaths('links@arcs', rows, lifted, {
          hue: [hue[0], hue[1], hue[2], 190],
          widthPx: WIDTH_PX,
          isLoop: false,
        });
      },
    };
  },
};
