import type { LayerId } from '../../domain/layer-id';
import type { YearBar } from '../../state/counts';

const CELL_GAP = 2.8;
const STACK_GAP = 0.6;
/** A few things must not tower: above this height for one, the histogram stays low. */
const MOST_PER_THING = 6;

/** CSS pixels from the left and the top of the histogram. */
export interface LayerBar {
  layer: LayerId;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Size {
  width: number;
  height: number;
  scale: number;
}

/**
 * A rectangle for each layer of each year in which something of it entered service. Rectangles, not paths of many:
 * a browser fills them without the programs that paths need, a fifth of a second of its start without a graphics card.
 */
export function histogramBars(bars: readonly YearBar[], size: Size): LayerBar[] {
  const { width, height, scale } = size;
  const cell = width / bars.length;
  const gap = Math.min(CELL_GAP * scale, cell / 3);
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const unit = Math.min(height / most, MOST_PER_THING * scale);
  return bars.flatMap(({ counts }, i) => {
    let top = height;
    return counts.flatMap(({ layer, count }) => {
      if (count === 0) return [];
      top -= count * unit;
      const tall = Math.max(count * unit - STACK_GAP * scale, scale);
      return [
        {
          layer,
          x: round(i * cell + gap / 2),
          y: round(top),
          width: round(cell - gap),
          height: round(tall),
        },
      ];
    });
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
