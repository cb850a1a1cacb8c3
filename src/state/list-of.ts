/** A list of known words in their own order; `null` if one of them is not known. */
export function listOf<T extends string>(words: readonly T[]) {
  return (text: string): T[] | null => {
    const parts = text.split(',');
    const known = words.filter((word) => parts.includes(word));
    return known.length === new Set(parts).size ? known : null;
  };
}
