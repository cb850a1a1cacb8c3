/** How a line says its state: the same numbers draw the map, the key and the strip of a life. */
import type { State } from '../../domain/lifespan';
import { themeTokens } from '../../lib/theme-tokens';

export interface StrokeStyle {
  /** In stroke widths; 0 and 0 for a solid line. */
  dash: number;
  gap: number;
  isRound: boolean;
  /** Share of the width that is a core in the casing's colour; 0 for none. */
  hollow: number;
  /** Factor on the width of a line at its zoom. */
  widthFactor: number;
  /** Grey instead of the layer's hue. */
  isGrey: boolean;
}

const [plannedDash = 0, plannedGap = 0] = themeTokens.dash.planned;
const [buildingDash = 0, buildingGap = 0] = themeTokens.dash.building;
const solid = { dash: 0, gap: 0, isRound: false, hollow: 0, widthFactor: 1, isGrey: false };

export const strokeStyles: Record<State, StrokeStyle> = {
  planned: { ...solid, dash: plannedDash, gap: plannedGap, isRound: true, widthFactor: 1.15 },
  building: { ...solid, dash: buildingDash, gap: buildingGap },
  'in-service': solid,
  out: { ...solid, widthFactor: 1.45, hollow: 0.68 / 1.45 },
  ended: { ...solid, widthFactor: themeTokens.lineWidth.endedFactor, isGrey: true },
};

/** Lines are drawn with every vertex from here on; below it a pixel is wider than what their overview leaves out. */
export const FINE_FROM_ZOOM = 3;
/** National backbones recede behind what crosses a border. */
export const BACKBONE_FACTOR = 0.6;
/**
 * A stretch that no source names, only the lie of the land: a thin core in a casing that takes on some of its
 * hue and reaches as far as that of a whole line. Dashes and dots stay what they say of the state.
 */
export const SKETCH = { coreFactor: 0.5, casingTint: 0.42 };
export const UNCERTAIN_OPACITY = themeTokens.opacity.uncertain;
