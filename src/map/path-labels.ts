/** Names of the landing points and gateways at which a measured path begins, changes cables and ends. */
import type { FeatureCollection } from 'geojson';
import { type Dataset, keyOf } from '../domain/dataset';
import type { NetworkPath } from '../domain/network-path';
import type { Text } from '../domain/record-parts';
import { landingSpots, placeLabel } from './selection-features';

export function pathLabels(
  { legs }: NetworkPath,
  dataset: Dataset,
  nameOf: (text: Text) => string,
): FeatureCollection {
  const names = new Map(dataset.entities.map((entity) => [keyOf(entity) as string, entity.name]));
  return {
    type: 'FeatureCollection',
    features: [...landingSpots(legs)].flatMap(([place, spot]) => {
      const name = names.get(place);
      return name ? [placeLabel(spot, nameOf(name))] : [];
    }),
  };
}
