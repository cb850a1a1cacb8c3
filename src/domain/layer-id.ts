import { KINDS, type Kind } from './kinds';

/**
 * Layers are named as the kinds they draw; milestones stand on the clock, not on the map, and gateways
 * are drawn with the terrestrial cables that pass them.
 */
export type LayerId = Exclude<Kind, 'milestones' | 'gateways'>;

export const LAYER_IDS: readonly LayerId[] = KINDS.filter(
  (kind): kind is LayerId => kind !== 'milestones' && kind !== 'gateways',
);

/** Arcs are drawn on demand: two hundred of them hide the cables. */
export const DEFAULT_LAYERS: readonly LayerId[] = LAYER_IDS.filter((id) => id !== 'agreements');

/** The order of the key, and of the histogram's stack from below. */
export const KEY_ORDER: readonly LayerId[] = [
  'submarine-cables',
  'terrestrial-cables',
  'landing-points',
  'teleports',
  'ground-stations',
  'hubs',
  'satellites',
  'countries',
  'agreements',
];
