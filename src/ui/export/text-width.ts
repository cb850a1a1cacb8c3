import { PAGE_FONTS } from '../../drawing/page-fonts';

let context: CanvasRenderingContext2D | null = null;

/** Width of a text in our typeface, CSS pixels. */
export function textWidth(text: string, px: number, weight: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * px * 0.6;
  // Whole hundreds: a canvas may round what is between them down.
  context.font = `${Math.ceil(weight / 100) * 100} ${px}px ${PAGE_FONTS}`;
  return context.measureText(text).width;
}
