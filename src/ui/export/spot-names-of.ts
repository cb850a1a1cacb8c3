/** The names that the map shows beside places, for a picture that is drawn as shapes. */
import type { Feature, Point } from 'geojson';
import type { Text } from '../../domain/record-parts';
import type { Anchor, SpotName } from '../../drawing/spot-name';
import { GATEWAY_NAMES_FROM_ZOOM, gatewaysAt } from '../../map/gateway-names';
import { pathLabels } from '../../map/path-labels';
import { selectionFeatures } from '../../map/selection-features';
import { textIn } from '../format';
import type { Shot } from './shot';

const NAME_PX = { name: 13, place: 12, gateway: 11.5 };
const BESIDE: readonly Anchor[] = ['left', 'right', 'top', 'bottom'];

function ofFeature({ properties, geometry }: Feature): SpotName {
  const { label, role, anchor, offset } = properties as {
    label: string;
    role: 'name' | 'place';
    anchor: Anchor;
    offset: [number, number];
  };
  return {
    at: (geometry as Point).coordinates,
    text: label,
    px: NAME_PX[role],
    // The side that the map chooses, and where another name stands there, any other.
    anchors: [anchor, ...BESIDE.filter((one) => one !== anchor)],
    offset: Math.hypot(...offset),
  };
}

/** Of the selection or the measured path, and of gateways. @param shift of the selected mark in its fan, pixels */
export function spotNamesOf(
  { view, state, camera, index, lang }: Shot,
  shift: readonly [number, number] = [0, 0],
): SpotName[] {
  const { dataset } = index;
  const { measured, selected, window, passing } = state;
  const nameOf = (text: Text) => textIn(text, lang);
  const entity = dataset.entities[selected] ?? null;
  const features = measured
    ? pathLabels(measured, dataset, nameOf).features
    : selectionFeatures(entity, dataset, nameOf, false).labels.features;
  const isNamed =
    view.layers.includes('terrestrial-cables') && camera.zoom >= GATEWAY_NAMES_FROM_ZOOM;
  const gateways = isNamed ? gatewaysAt(dataset, window, selected, passing) : [];
  return [
    ...features.map((feature): SpotName => ({ ...ofFeature(feature), shift })),
    ...gateways.flatMap(({ name, point }): SpotName[] =>
      point
        ? [{ at: point, text: nameOf(name), px: NAME_PX.gateway, anchors: BESIDE, offset: 1 }]
        : [],
    ),
  ];
}
