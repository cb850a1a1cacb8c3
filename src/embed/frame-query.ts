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

/**
 * The parameters that an element asks for: those of its attribute `view` (a query as in the address of the
 * atlas), then its single attributes, which win.
 */
export function viewParameters(attribute: (name: string) => string | null): Parameters {
  const view = new URLSearchParams(attribute('view') ?? '');
  view.delete('mode');
  view.delete('panel');
  for (const name of VIEW_ATTRIBUTES) {
    const value = attribute(name);
    if (value !== null) view.set(name, value);
  }
  return Object.fromEntries(view);
}

/** The query of the frame's address. */
export function frameQuery(parameters: Parameters, theme: string, origin: string): string {
  return new URLSearchParams({ mode: 'embed', ...parameters, theme, origin }).toString();
}
