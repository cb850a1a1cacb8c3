import { PAGE_FONTS } from '../../drawing/page-fonts';

/** What the standard typefaces of PDF can write: WinAnsi. */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]*$/;
/** Pixels for a unit of the picture's type: some 400 to the inch on A4. */
const SHARPNESS = 1.6;

/** Puts a picture in the place of every text that a standard typeface of PDF cannot write. */
export function textImages(svg: SVGSVGElement): void {
  for (const text of [...svg.querySelectorAll('text')]) {
    const content = text.textContent ?? '';
    if (PLAIN.test(content)) continue;
    const { fontSize, fontWeight, fill, stroke, strokeWidth, textAnchor } = getComputedStyle(text);
    const size = Number.parseFloat(fontSize);
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    if (!context) continue;
    const px = size * SHARPNESS;
    const font = `${Math.ceil(Number(fontWeight) / 100) * 100} ${px}px ${PAGE_FONTS}`;
    context.font = font;
    const halo = stroke === 'none' ? 0 : Number.parseFloat(strokeWidth) * SHARPNESS;
    const inset = 2 + halo / 2;
    const width = Math.ceil(context.measureText(content).width + 2 * inset);
    canvas.width = width;
    canvas.height = Math.ceil(px * 1.5);
    context.font = font;
    if (halo > 0) {
      context.lineWidth = halo;
      context.lineJoin = 'round';
      context.strokeStyle = stroke;
      context.strokeText(content, inset, px * 1.1);
    }
    context.fillStyle = fill;
    context.fillText(content, inset, px * 1.1);
    const start = { middle: width / 2, end: width - inset }[textAnchor] ?? inset;
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    const at = (name: string) => Number(text.getAttribute(name));
    const place = {
      x: at('x') - start / SHARPNESS,
      y: at('y') - size * 1.1,
      width: width / SHARPNESS,
      height: canvas.height / SHARPNESS,
      href: canvas.toDataURL('image/png'),
    };
    for (const [name, value] of Object.entries(place)) image.setAttribute(name, String(value));
    text.replaceWith(image);
  }
}
