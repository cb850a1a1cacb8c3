import type { CSSProperties } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useAtlas } from '../../state/atlas-store';
import { usePageScale } from '../page-scale';
import { drawnSpan } from './drawn-span';
import { type FigurePlace, figurePlace } from './figure-place';

interface StyledPlace {
  side: FigurePlace['side'];
  style: CSSProperties;
}

/** The place of the figures as a style, following the clock. */
export function useFigurePlace(width: number, isTyping: boolean): StyledPlace {
  const span = useAtlas(useShallow(drawnSpan));
  const scale = usePageScale();
  const { side, x } = figurePlace(span, width / scale, isTyping);
  return { side, style: side === 'left' ? { right: width - x * scale } : { left: x * scale } };
}
