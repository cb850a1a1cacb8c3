import type { LayerId } from '../../domain/layer-id';
import type { YearBar } from '../../state/counts';

const CELL_GAP = 2.8;
const STACK_GAP = 0.6;
/** A few things must not tower: above this height for one, the histogram stays low. */
const MOST_PER_THING = 6;

export interface LayerPath {
  layer: LayerId;
  d: string;
}

interface Size {
  width: number;
  height: number;
  scale: number;
}

/** One path a layer for all years, so that the whole histogram is a handful of elements. */
export function histogramPaths(bars: readonly YearBar[], size: Size): LayerPath[] {
  const { width, height, scale } = size;
  const cell = width / bars.length;
  const gap = Math.min(CELL_GAP * scale, cell / 3);
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const unit = Math.min(height / most, MOST_PER_THING * scale);
  const paths = new Map<LayerId, string>();
  bars.forEach(({ counts }, i) => {
    const x = round(i * cell + gap / 2);
    let top = height;
    for (const { layer, count } of counts) {
      if (count === 0) continue;
      top -= count * unit;
      const tall = Math.max(count * unit - STACK_GAP * scale, scale);
      const rect = `M${x} ${round(top)}h${round(cell - gap)}v${round(tall)}h${round(gap - cell)}z`;
      paths.set(layer, (paths.get(layer) ?? '') + rect);
    }
  });
  return [...paths].map(([layer, d]) => ({ layer, d }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
