import { notesIn, sentencesOf } from '../../domain/noted-text';
import type { Story } from '../../domain/story';
import type { Problem } from '../problem';

/** A sentence that says what this atlas itself holds needs no source: the records are one. */
const OF_THE_ATLAS = /\bthis atlas\b|本图集/i;

/** Every sentence of a slide cites a source of the story, in both languages the same, and every source is cited. */
export function checkStoryTexts(file: string, { sources, slides }: Story): Problem[] {
  const problems: Problem[] = [];
  const add = (field: string, message: string, hint: string) =>
    problems.push({ file, field, message, hint });
  const cited = new Set<number>();
  slides.forEach((slide, i) => {
    for (const part of ['text', 'notes'] as const) {
      const text = slide[part];
      if (!text) continue;
      for (const lang of ['en', 'zh'] as const) {
        const field = `slides[${i}].${part}.${lang}`;
        for (const number of notesIn(text[lang])) {
          cited.add(number);
          if (number < 1 || number > sources.length)
            add(
              field,
              `cites source ${number}, but the story has ${sources.length}`,
              'Sources are numbered from 1 in the order of the story; mend the number or add the source.',
            );
        }
        if (part === 'text')
          for (const sentence of sentencesOf(text[lang]))
            if (notesIn(sentence).length === 0 && !OF_THE_ATLAS.test(sentence))
              add(
                field,
                `nothing is cited for "${sentence}"`,
                'Put [n] before the full stop, or say that it is the count of this atlas.',
              );
      }
      if (notesIn(text.en).join() !== notesIn(text.zh).join())
        add(
          `slides[${i}].${part}`,
          'cites other sources in Chinese than in English',
          'Say the same with the same sources.',
        );
    }
  });
  sources.forEach((source, i) => {
    if (!cited.has(i + 1))
      add(
        `sources[${i}]`,
        `no slide cites source ${i + 1} ("${source.title}")`,
        'Cite it where it supports a sentence, or remove it (and renumber those after it).',
      );
  });
  return problems;
}
