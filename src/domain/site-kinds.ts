/** The kinds of line and site that the key tells apart and can switch off one by one: `<layer>.<scope, use or type>`. */

import { TERRESTRIAL_SCOPES } from './cable-records';
import type { Entity } from './dataset';
import type { LayerId } from './layer-id';
import { HUB_TYPES, STATION_USES, TELEPORT_TYPES } from './site-records';

export const SITE_VARIANTS = {
  'terrestrial-cables': TERRESTRIAL_SCOPES,
  teleports: TELEPORT_TYPES,
  'ground-stations': STATION_USES,
  hubs: HUB_TYPES,
} as const;

export type SiteLayer = keyof typeof SITE_VARIANTS;
export type SiteKind = {
  [Layer in SiteLayer]: `${Layer}.${(typeof SITE_VARIANTS)[Layer][number]}`;
}[SiteLayer];

export const SITE_LAYERS = Object.keys(SITE_VARIANTS) as SiteLayer[];

/** Those whose kinds differ by their mark; the scopes of land cables differ by their stroke. */
export type MarkedLayer = Exclude<SiteLayer, 'terrestrial-cables'>;
export const MARKED_LAYERS = SITE_LAYERS.filter(
  (layer): layer is MarkedLayer => layer !== 'terrestrial-cables',
);

/** Every kind, in the order of the key. */
export const SITE_KINDS: readonly SiteKind[] = SITE_LAYERS.flatMap((layer) =>
  SITE_VARIANTS[layer].map((variant) => `${layer}.${variant}` as SiteKind),
);

/** `null` for what is no site. */
export function siteKindOf({ kind, variant }: Pick<Entity, 'kind' | 'variant'>): SiteKind | null {
  return kind in SITE_VARIANTS ? (`${kind}.${variant}` as SiteKind) : null;
}

/** Whether its kind is among those switched off. */
export function isHidden(
  entity: Pick<Entity, 'kind' | 'variant'>,
  hidden: readonly SiteKind[],
): boolean {
  const kind = siteKindOf(entity);
  return kind !== null && hidden.includes(kind);
}

/** Drawn at all: its layer is on and its kind is not switched off. */
export function isShown(
  entity: Pick<Entity, 'kind' | 'variant'>,
  layers: readonly LayerId[],
  hidden: readonly SiteKind[],
): boolean {
  // Gateways come and go with the lines that pass them.
  const layer = entity.kind === 'gateways' ? 'terrestrial-cables' : (entity.kind as LayerId);
  return layers.includes(layer) && !isHidden(entity, hidden);
}
