import type { Kind } from '../domain/kinds';
import { type PointKind, variantOf } from '../layers/shared/glyphs';
import type { IconName } from '../lib/icon-paths';

const FIXED: Partial<Record<Kind, IconName>> = {
  'submarine-cables': 'cable-submarine',
  'terrestrial-cables': 'cable-terrestrial',
  milestones: 'milestone',
};
const POINTS: readonly Kind[] = [
  'landing-points',
  'gateways',
  'teleports',
  'ground-stations',
  'hubs',
  'satellites',
] satisfies PointKind[];

/** The mark of a record as the map draws it; countries and agreements have none. */
export function kindIcon(kind: Kind, variant?: string): IconName | null {
  if (POINTS.includes(kind)) return variantOf(kind as PointKind, variant);
  return FIXED[kind] ?? null;
}
