import { encodeView } from '../../state/url-codec';
import type { View } from '../../state/view';
import { publicBase } from '../public-base';

/** The address of a view for another device, below the public address of the site. */
export function publicAddress(view: View): string {
  const query = encodeView(view);
  return query ? `${publicBase()}?${query}` : publicBase();
}
