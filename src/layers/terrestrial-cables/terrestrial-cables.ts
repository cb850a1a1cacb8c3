import type { LayerModule } from '../layer-module';
import { makeCableLayers } from '../shared/cable-layers';
import { makeCableRows } from '../shared/cable-rows';

export const terrestrialCables: LayerModule = {
  id: 'terrestrial-cables',
  icon: 'cable-terrestrial',
  prepare(dataset) {
    const rows = makeCableRows(dataset, 'terrestrial-cables');
    return { draw: (context) => makeCableLayers('terrestrial-cables', rows, context, 'corners') };
  },
};
