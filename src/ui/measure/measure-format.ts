import type { Language } from '../../state/view';
import { formatNumber } from '../format';

/** Whole kilometres: drawn lines are not known to more. */
export function formatKm(km: number, lang: Language): string {
  return formatNumber(Math.round(km), lang);
}

/** Milliseconds to a tenth, which is 20 km of fibre. */
export function formatMs(ms: number, lang: Language): string {
  return formatNumber(Math.round(ms * 10) / 10, lang);
}
