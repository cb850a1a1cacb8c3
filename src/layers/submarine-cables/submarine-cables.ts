import type { LayerModule } from '../layer-module';
import { makeCableLayers } from '../shared/cable-layers';
import { makeCableRows } from '../shared/cable-rows';
import { makeCutRows, makeCutSet } from '../shared/cut-marks';

export const submarineCables: LayerModule = {
  id: 'submarine-cables',
  prepare(dataset) {
    const rows = makeCableRows(dataset, 'submarine-cables');
    const cuts = makeCutRows(dataset, 'submarine-cables');
    return {
      draw: (context) => makeCableLayers('submarine-cables', rows, context),
      marks: (context) => [makeCutSet('submarine-cables', cuts, context)],
    };
  },
};
