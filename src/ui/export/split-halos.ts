/** Draws the halo of a name as a text of its own beneath it: writers of PDF draw a stroke over its fill. */
export function splitHalos(svg: SVGSVGElement): void {
  for (const text of [...svg.querySelectorAll('text')]) {
    if (getComputedStyle(text).stroke === 'none') continue;
    const halo = text.cloneNode(true) as SVGTextElement;
    halo.setAttribute('style', 'fill:none');
    text.setAttribute('style', 'stroke:none');
    text.before(halo);
  }
}
