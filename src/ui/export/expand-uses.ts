const SVG = 'http://www.w3.org/2000/svg';

/** Puts what is used in the place of each use: writers of PDF are at a loss with parts that are coloured where they are used. */
export function expandUses(svg: SVGSVGElement): void {
  const parts = new Map([...svg.querySelectorAll('[id]')].map((part) => [part.id, part]));
  for (const use of [...svg.querySelectorAll('use')]) {
    const part = parts.get((use.getAttribute('href') ?? '').slice(1));
    if (!part) continue;
    const group = document.createElementNS(SVG, 'g');
    for (const { name, value } of use.attributes)
      if (name !== 'href') group.setAttribute(name, value);
    const copy = part.cloneNode(true) as Element;
    copy.removeAttribute('id');
    group.append(copy);
    use.replaceWith(group);
  }
}
