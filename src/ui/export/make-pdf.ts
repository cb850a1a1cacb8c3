import { trustedDrawing } from '../../lib/trusted-types';
import { expandUses } from './expand-uses';
import { splitHalos } from './split-halos';
import { textImages } from './text-images';

/** Long side of a sheet of A4, points. */
const LONG_SIDE = 842;

/** The typeface that every reader of PDF brings; it is narrower than ours, so that what fitted fits. */
function withPlainType(svg: string): string {
  return svg
    .replace(/font-family:[^;}]*/g, 'font-family:helvetica')
    .replace(/font-weight:(\d+)/g, (_, weight) =>
      Number(weight) >= 530 ? 'font-weight:bold' : 'font-weight:normal',
    )
    .replace(/font-stretch:[^;}]*;?/g, '');
}

/**
 * A page as a PDF of shapes and text, its long side that of A4. Letters that the plain typeface lacks, such as Chinese
 * ones, become small pictures.
 * @param svg of the page, in one theme
 */
export async function makePdf(svg: string, title: string): Promise<Blob> {
  const [{ jsPDF }, { svg2pdf }] = await Promise.all([import('jspdf'), import('svg2pdf.js')]);
  const place = document.createElement('div');
  place.style.cssText = 'position:fixed;left:-10000px;top:0';
  place.setAttribute('aria-hidden', 'true');
  // In a shadow, so that the rules of the picture touch nothing of the page.
  const shadow = place.attachShadow({ mode: 'open' });
  shadow.append(
    new DOMParser().parseFromString(trustedDrawing(svg), 'image/svg+xml').documentElement,
  );
  document.body.append(place);
  try {
    const drawn = shadow.firstElementChild as SVGSVGElement;
    expandUses(drawn);
    textImages(drawn);
    splitHalos(drawn);
    const [style] = drawn.getElementsByTagName('style');
    if (style) style.textContent = withPlainType(style.textContent ?? '');
    const size = { width: drawn.width.baseVal.value, height: drawn.height.baseVal.value };
    const factor = LONG_SIDE / Math.max(size.width, size.height);
    const [width, height] = [size.width * factor, size.height * factor];
    const pdf = new jsPDF({
      unit: 'pt',
      format: [width, height],
      orientation: width > height ? 'landscape' : 'portrait',
      compress: true,
    });
    pdf.setProperties({ title, creator: 'Digital Silk Road Atlas' });
    await svg2pdf(drawn, pdf, { width, height });
    return pdf.output('blob');
  } finally {
    place.remove();
  }
}
