/**
 * Where the browser asks for it (Trusted Types), text becomes markup or the address of a script only here.
 * https://www.w3.org/TR/trusted-types/
 */

interface Rules {
  /** Throws where the text may not become markup. */
  createHTML?: (markup: string) => string;
  /** Throws where no script may come from there. */
  createScriptURL?: (address: string) => string;
}

interface Policy {
  /** To the browser it is a type of its own; to the compiler it may pass for the text. */
  createHTML(markup: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Rules): Policy;
}

const factoryOf = (scope: object): Factory | undefined =>
  (scope as { trustedTypes?: Factory }).trustedTypes;

/** @throws TypeError for any markup: libraries may only empty an element by it */
export function onlyNothing(markup: string): string {
  if (markup === '') return markup;
  throw new TypeError('text may not become markup here');
}

/**
 * @param isOpaque whether the page has no origin, in a frame that is given none: MapLibre's worker is then fetched and
 *   started as `data:`, and blobs have no origin either
 * @throws TypeError for an address outside the origin; a blob has the origin that made it
 */
export function onlyOwn(address: string, base: string, isOpaque = false): string {
  const { origin, protocol } = new URL(address, base);
  if (origin === new URL(base).origin) return address;
  if (isOpaque && (protocol === 'data:' || address.startsWith('blob:null/'))) return address;
  throw new TypeError(`no script may come from ${address}`);
}

/** @throws TypeError for what is no drawing, or has a script in it */
export function onlyDrawing(markup: string): string {
  if (/^\s*(<\?xml[^>]*>\s*)?<svg[\s>]/.test(markup) && !/<script/i.test(markup)) return markup;
  throw new TypeError('this is no drawing');
}

/** Rules for libraries, which know no policy; called once, before any of them runs. */
export function startTrustedTypes(): void {
  factoryOf(globalThis)?.createPolicy('default', {
    createHTML: onlyNothing,
    createScriptURL: (address) => onlyOwn(address, location.href, self.origin === 'null'),
  });
}

let drawings: Policy | undefined;

/** A drawing that we made, whose words were escaped, to be parsed. @throws TypeError as `onlyDrawing` */
export function trustedDrawing(svg: string): string {
  const factory = factoryOf(globalThis);
  if (!factory) return onlyDrawing(svg);
  drawings ??= factory.createPolicy('drawing', { createHTML: onlyDrawing });
  return drawings.createHTML(svg);
}
