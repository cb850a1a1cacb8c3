import type { LayerId } from '../domain/layer-id';
import type { IconName } from '../lib/icon-paths';
import { shapeOf } from './shared/glyphs';

/** What each layer is told by; apart from the layers, so that the key stands before the libraries that draw the map. */
export const layerIcons: Readonly<Record<LayerId, IconName>> = {
  countries: 'layers',
  agreements: 'milestone',
  'terrestrial-cables': 'cable-terrestrial',
  'submarine-cables': 'cable-submarine',
  'landing-points': 'landing-point',
  hubs: shapeOf.hubs,
  'ground-stations': shapeOf['ground-stations'],
  teleports: shapeOf.teleports,
  satellites: shapeOf.satellites,
};
