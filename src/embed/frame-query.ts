import type { Parameters } from './protocol';

/** Attributes that are parameters of the address under the same name. */
export const VIEW_ATTRIBUTES = [
  'date',
  'layers',
  'lat',
  'lng',
  'zoom',
  'projection',
  'lang',
  'controls',
  'background',
  'select',
  'story',
  'slide',
  'clock',
  'from',
  'colour',
  'fill',
  'hide',
  'data',
] as const;

/** The frame says itself what it is; the theme has an attribute, which also knows `auto`. */
const NOT_ITS_OWN = ['mode', 'panel', 'theme', 'origin'];

/**
 * The parameters that an element asks for: those of its attribute `view` (a query as in the address of the
 * atlas), then its single attributes, which win.
 */
export function viewParameters(attribute: (name: string) => string | null): Parameters {
  const view = new URLSearchParams(attribute('view') ?? '');
  for (const name of NOT_ITS_OWN) view.delete(name);
  for (const name of VIEW_ATTRIBUTES) {
    const value = attribute(name);
    if (value !== null) view.set(name, value);
  }
  return Object.fromEntries(view);
}

/**
 * Only what the change of an attribute changes, so that the rest stays where the reader has moved it; what it asked for
 * before is taken back.
 * @param before of the attribute `name`
 */
export function changedParameters(
  name: string,
  before: string | null,
  attribute: (name: string) => string | null,
): Parameters {
  const wanted = viewParameters(attribute);
  const names =
    name === 'view'
      ? Object.keys({ ...viewParameters((one) => (one === 'view' ? before : null)), ...wanted })
      : [name];
  return Object.fromEntries(names.map((one) => [one, wanted[one] ?? '']));
}

/** The query of the frame's address. */
export function frameQuery(parameters: Parameters, theme: string, origin: string): string {
  return new URLSearchParams({ mode: 'embed', ...parameters, theme, origin }).toString();
}
