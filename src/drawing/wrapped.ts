/** Words in lines of about one length. @param most letters that a line may have */
export function wrapped(text: string, most: number): string[] {
  const count = Math.ceil(text.length / most);
  const target = text.length / count;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const isFull =
      line === undefined ||
      Math.abs(line.length - target) < Math.abs(line.length + 1 + word.length - target);
    if (isFull) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
