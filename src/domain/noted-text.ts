/** Texts with footnotes in them: "The cable landed in Marseille [5]." */

const NOTE = /\s?\[(\d+)\]/g;

/**
 * A text in pieces: strings, and the numbers of footnotes where they stand. The space before a footnote goes
 * with it, for the number is set raised, close to its word.
 */
export function splitNotes(text: string): (string | number)[] {
  const pieces: (string | number)[] = [];
  let from = 0;
  for (const match of text.matchAll(NOTE)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push(Number(match[1]));
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** The footnotes of a text, each once, in rising order. */
export function notesIn(text: string): number[] {
  const numbers = splitNotes(text).filter((piece) => typeof piece === 'number');
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/**
 * The sentences of a text. A full stop ends one where a space or the end follows it, as in "2.5 [1]." it does
 * once; the Chinese full stop always does.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|(?<=[。！？])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
