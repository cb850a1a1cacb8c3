import type { CSSProperties } from 'react';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { usePageScale } from '../page-scale';
import { type FigurePlace, figurePlace } from './figure-place';

interface StyledPlace {
  side: FigurePlace['side'];
  style: CSSProperties;
}

/** The place of the figures as a style, following the clock. */
export function useFigurePlace(width: number, isTyping: boolean): StyledPlace {
  const mode = useAtlas(({ view }) => view.clock);
  const month = useAtlas(monthOf);
  const from = useAtlas((state) => Math.min(state.view.from, monthOf(state)));
  const scale = usePageScale();
  const { side, x } = figurePlace({ mode, from, month }, width / scale, isTyping);
  return { side, style: side === 'left' ? { right: width - x * scale } : { left: x * scale } };
}
