import { type PointKind, variantOf } from '../layers/shared/glyphs';
import type { IconName } from '../lib/icon-paths';
import type { SelectionKind } from '../state/view';

const FIXED: Partial<Record<SelectionKind, IconName>> = {
  'submarine-cables': 'cable-submarine',
  'terrestrial-cables': 'cable-terrestrial',
  milestones: 'milestone',
};
const POINTS: readonly SelectionKind[] = [
  'landing-points',
  'gateways',
  'teleports',
  'ground-stations',
  'hubs',
  'satellites',
] satisfies PointKind[];

/** The mark of a record as the map draws it; countries, agreements and organisations have none. */
export function kindIcon(kind: SelectionKind, variant?: string): IconName | null {
  if (POINTS.includes(kind)) return variantOf(kind as PointKind, variant);
  return FIXED[kind] ?? null;
}
