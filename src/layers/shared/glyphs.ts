/**
 * The marks of points: a shape for the kind, an inner cut or an outline of its own for its use, a fill level
 * for its state.
 */
import type { Kind } from '../../domain/kinds';
import type { LayerId } from '../../domain/layer-id';
import type { State } from '../../domain/lifespan';
import type { HubType, StationUse, TeleportType } from '../../domain/site-records';
import type { IconName } from '../../lib/icon-paths';

export type PointKind = Extract<
  Kind,
  'landing-points' | 'gateways' | 'teleports' | 'ground-stations' | 'hubs' | 'satellites'
>;

/** The layer whose hue a mark has: gateways are drawn with the land cables. */
export function layerOf(kind: PointKind): LayerId {
  return kind === 'gateways' ? 'terrestrial-cables' : kind;
}

/** The plain shape of a kind, from which every state is drawn. */
export const shapeOf: Record<PointKind, IconName> = {
  'landing-points': 'landing-point',
  gateways: 'gateway',
  teleports: 'teleport',
  'ground-stations': 'ground-station',
  hubs: 'hub',
  satellites: 'satellite',
};

const VARIANTS: Partial<Record<PointKind, Record<string, IconName>>> = {
  gateways: { 'gateway-city': 'gateway-city' },
  teleports: {
    'satellite-control': 'teleport-satellite-control',
    network: 'teleport-network',
  } satisfies Partial<Record<TeleportType, IconName>>,
  'ground-stations': {
    ttc: 'ground-station-ttc',
    'deep-space': 'ground-station-deep-space',
    'remote-sensing': 'ground-station-remote-sensing',
    gnss: 'ground-station-gnss',
    'satellite-control': 'ground-station-satellite-control',
    'space-surveillance': 'ground-station-space-surveillance',
    science: 'ground-station-science',
  } satisfies Record<StationUse, IconName>,
  hubs: {
    'data-centre': 'hub-data-centre',
    platform: 'hub-platform',
    'cooperation-centre': 'hub-cooperation-centre',
    'training-centre': 'hub-training-centre',
    programme: 'hub-programme',
    'satellite-factory': 'hub-satellite-factory',
    spaceport: 'hub-spaceport',
    gnss: 'hub-gnss',
    'smart-city': 'hub-smart-city',
    'mobile-network': 'hub-mobile-network',
    'service-site': 'hub-service-site',
  } satisfies Record<HubType, IconName>,
};

/** Variants that are told by their outline, not by a cut, and so in every state and at every size. */
const OUTLINES: ReadonlySet<IconName> = new Set<IconName>([
  'teleport-network',
  'ground-station-space-surveillance',
  'hub-programme',
  'hub-satellite-factory',
  'hub-service-site',
  'hub-smart-city',
  'hub-spaceport',
]);

/** The shape with the cut of its use; else the plain shape. */
export function variantOf(kind: PointKind, variant: string | undefined): IconName {
  return VARIANTS[kind]?.[variant ?? ''] ?? shapeOf[kind];
}

/** The shape without its cut: its own outline where it has one, else that of its kind. */
export function outlineOf(kind: PointKind, variant: string | undefined): IconName {
  const icon = variantOf(kind, variant);
  return OUTLINES.has(icon) ? icon : shapeOf[kind];
}

/** Name of a glyph in the atlas: a cut shows only in service, since other states are outlines. */
export function glyphName(kind: PointKind, variant: string | undefined, state: State): string {
  const icon = state === 'in-service' ? variantOf(kind, variant) : outlineOf(kind, variant);
  return `${icon}/${state}`;
}

/** The same for sizes at which a cut cannot be told. */
export function plainGlyphName(kind: PointKind, variant: string | undefined, state: State): string {
  return `${outlineOf(kind, variant)}/${state}`;
}

/** All glyphs a kind can need. */
export function glyphsOf(kind: PointKind): { icon: IconName; state: State }[] {
  const icons = [...new Set<IconName>([shapeOf[kind], ...Object.values(VARIANTS[kind] ?? {})])];
  const outlines = icons.filter((icon) => icon === shapeOf[kind] || OUTLINES.has(icon));
  return [
    ...icons.map((icon) => ({ icon, state: 'in-service' as const })),
    ...(['planned', 'building', 'out', 'ended'] as const).flatMap((state) =>
      outlines.map((icon) => ({ icon, state })),
    ),
  ];
}
