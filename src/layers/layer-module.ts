/**
 * The contract of a layer: one folder, one of these, one line in the registry. Rows are made once from
 * the immutable dataset; drawing turns rows and a context into deck.gl layers with ids `<layer>@part`.
 */
import type { Layer } from '@deck.gl/core';
import type { Feature, Polygon } from 'geojson';
import type { Dataset, Entity } from '../domain/dataset';
import type { LayerId } from '../domain/layer-id';
import type { IconName } from '../lib/icon-paths';
import type { LayerContext } from './layer-context';

export interface Drawable {
  draw(context: LayerContext): Layer[];
}

export interface LayerModule {
  id: LayerId;
  icon: IconName;
  /** Whether an entity belongs to what the layer counts and the histogram stacks. */
  prepare(dataset: Dataset): Drawable;
  /** Areas that the selected entity is seen from or sees, drawn by the basemap so that they follow the globe. */
  sightAreas?(entity: Entity, dataset: Dataset): Feature<Polygon, { label: string }>[];
}
