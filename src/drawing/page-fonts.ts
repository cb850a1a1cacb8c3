import { CJK_FONTS } from '../lib/label-type';

/** Our typeface, and those that systems have for Chinese, as a list of CSS. */
export const PAGE_FONTS = [
  'Encode Sans Variable',
  'Encode Sans',
  ...CJK_FONTS,
  'system-ui',
  'sans-serif',
]
  .map((name) => (name.includes(' ') ? `'${name}'` : name))
  .join(',');
