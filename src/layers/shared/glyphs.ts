/** The marks of points: a shape for the kind, an inner cut for its use, a fill level for its state. */
import type { Kind } from '../../domain/kinds';
import type { LayerId } from '../../domain/layer-id';
import type { State } from '../../domain/lifespan';
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
  'ground-stations': {
    ttc: 'ground-station-ttc',
    'satellite-control': 'ground-station-ttc',
    'deep-space': 'ground-station-deep-space',
    'remote-sensing': 'ground-station-remote-sensing',
    gnss: 'ground-station-gnss',
  },
  hubs: {
    'data-centre': 'hub-data-centre',
    platform: 'hub-platform',
    programme: 'hub-platform',
    'cooperation-centre': 'hub-cooperation-centre',
    'training-centre': 'hub-training-centre',
  },
};

/** The shape with the cut of its use, for the state in service; else the plain shape. */
export function variantOf(kind: PointKind, variant: string | undefined): IconName {
  return VARIANTS[kind]?.[variant ?? ''] ?? shapeOf[kind];
}

/** Name of a glyph in the atlas: only what is in service shows its use, since other states are outlines. */
export function glyphName(kind: PointKind, variant: string | undefined, state: State): string {
  return `${state === 'in-service' ? variantOf(kind, variant) : shapeOf[kind]}/${state}`;
}

/** All glyphs a kind can need. */
export function glyphsOf(kind: PointKind): { icon: IconName; state: State }[] {
  const icons = new Set<IconName>([shapeOf[kind], ...Object.values(VARIANTS[kind] ?? {})]);
  const plain = shapeOf[kind];
  return [
    ...[...icons].map((icon) => ({ icon, state: 'in-service' as const })),
    ...(['planned', 'building', 'out', 'ended'] as const).map((state) => ({ icon: plain, state })),
  ];
}
