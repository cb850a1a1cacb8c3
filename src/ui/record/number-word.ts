import type { TFunction } from 'i18next';

type Small = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

function isSmall(count: number): count is Small {
  return Number.isInteger(count) && count >= 1 && count <= 10;
}

/** A count that begins a sentence: a word up to ten. */
export function numberWord(count: number, t: TFunction): string {
  return isSmall(count) ? t(`sentence.number.${count}`) : String(count);
}
