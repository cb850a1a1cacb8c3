import { type RefObject, useEffect, useRef, useState } from 'react';
import { usePageScale } from '../page-scale';

/** Width of the record column at scale 1. */
const COLUMN = 336;

/** Width of a box in CSS pixels before the scale, kept as it changes; the column's until it is known. */
export function useStripWidth(): [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null);
  const scale = usePageScale();
  const [width, setWidth] = useState(COLUMN);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth / scale));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scale]);
  return [box, width];
}
