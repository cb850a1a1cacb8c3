/** Width of a text in pixels. */
export type Measure = (text: string, px: number, weight: number) => number;

/** A word with the space before it, a Chinese character, or a mark that ends a clause of it. */
const PIECES = /\s*[^\s\u2e80-\uffef]+|\s*[\u2e80-\uffef]/g;

/** Letters of a word that is longer than a line, such as an address. */
function broken(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [];
  for (const letter of word) {
    const now = parts.at(-1);
    if (now !== undefined && fits(now + letter)) parts[parts.length - 1] = now + letter;
    else parts.push(letter);
  }
  return parts;
}

/**
 * A text in lines that are no wider than asked for, whatever its script.
 * @param width pixels
 */
export function wrapLines(
  text: string,
  width: number,
  { px, weight, measure }: { px: number; weight: number; measure: Measure },
): string[] {
  const fits = (line: string) => measure(line, px, weight) <= width;
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? [])
    for (const part of broken(piece, (one) => fits(one.trim()))) {
      const line = lines.at(-1);
      if (line !== undefined && fits(line + part)) lines[lines.length - 1] = line + part;
      else lines.push(part.trimStart());
    }
  return lines;
}
