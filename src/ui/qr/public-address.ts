import { encodeView } from '../../state/url-codec';
import type { View } from '../../state/view';

/**
 * The address of a view for another device: below the public address of the site where the build knows it
 * (`SITE_URL`), since a wall may be served from its own stick, else below this page's own.
 */
export function publicAddress(view: View): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const base = canonical ?? `${location.origin}${location.pathname}`;
  const query = encodeView(view);
  return query ? `${base}?${query}` : base;
}
