import type { SelectionKind } from '../state/view';

const HUES: Partial<Record<SelectionKind, string>> = {
  'submarine-cables': 'var(--layer-submarine)',
  'terrestrial-cables': 'var(--layer-terrestrial)',
  // Drawn with the land cables, and in their hue.
  gateways: 'var(--layer-terrestrial)',
  'landing-points': 'var(--layer-landing)',
  teleports: 'var(--layer-teleport)',
  'ground-stations': 'var(--layer-ground)',
  hubs: 'var(--layer-hub)',
  satellites: 'var(--layer-satellite)',
};

/** The hue of a layer as a CSS value; text colour for what has none. */
export function hueOf(kind: SelectionKind): string {
  return HUES[kind] ?? 'var(--text-2)';
}
