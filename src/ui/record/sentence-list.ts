import type { Language } from '../../state/view';

/** Words in a row, the first alone with its capital: "Owner, supplier, financing". */
export function sentenceList(words: readonly string[], lang: Language): string {
  if (lang === 'zh') return words.join('、');
  return words.map((word, i) => (i > 0 ? lowerFirst(word) : word)).join(', ');
}

/** Leaves an abbreviation as it is. */
function lowerFirst(word: string): string {
  return /^.[A-Z]/.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
