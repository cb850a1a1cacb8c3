import { VIEW_ATTRIBUTES } from './frame-query';

/** Those that the HTML element has by itself. */
const INBORN = ['lang'];

/**
 * Its attributes as properties, as frameworks set them: `map.date = '2016-03'`. Nothing, `null` or `undefined`, takes an
 * attribute away. `select` and `title` are not among them: the one is a method as well, the other inborn.
 */
export class Reflected extends HTMLElement {
  declare view: string | null;
  declare theme: string | null;
  declare date: string | null;
  declare layers: string | null;
  declare lat: string | null;
  declare lng: string | null;
  declare zoom: string | null;
  declare projection: string | null;
  declare controls: string | null;
  declare background: string | null;
  declare story: string | null;
  declare slide: string | null;
  declare clock: string | null;
  declare from: string | null;
  declare colour: string | null;
  declare fill: string | null;
  declare hide: string | null;
  declare data: string | null;

  reflect(name: string, value: unknown): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }
}

for (const name of ['view', 'theme', ...VIEW_ATTRIBUTES])
  if (name !== 'select' && !INBORN.includes(name))
    Object.defineProperty(Reflected.prototype, name, {
      get(this: Reflected) {
        return this.getAttribute(name);
      },
      set(this: Reflected, value: unknown) {
        this.reflect(name, value);
      },
    });
