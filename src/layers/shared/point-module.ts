import type { LayerModule } from '../layer-module';
import { type PointKind, shapeOf } from './glyphs';
import { makePointLayers } from './point-layers';
import { makePointRows } from './point-rows';

/** A layer of marks; the kinds differ only in shape and hue. */
export function makePointModule(
  id: Exclude<PointKind, 'gateways'>,
  sightAreas?: NonNullable<LayerModule['sightAreas']>,
): LayerModule {
  return {
    id,
    icon: shapeOf[id],

    prepare(dataset) {
      const rows = makePointRows(dataset, id);
      return { draw: (context) => makePointLayers(id, rows, context) };
    },
    ...(sightAreas ? { sightAreas } : {}),
  };
}
