/** How long a slide rests in a kiosk, where nobody turns the slides. */
import { splitNotes } from '../domain/noted-text';
import type { Slide } from '../domain/story';
import type { Language, View } from './view';

/** Signs a second that somebody reads who stands before a screen and looks at a map as well. */
const PER_SECOND: Record<Language, number> = { en: 13, zh: 5 };
/** To find the place on the map. */
const LOOK_SECONDS = 4;
const LEAST_SECONDS = 6;

/** Milliseconds. @param asked what the address says */
export function slideRestMs(slide: Slide, lang: Language, asked: View['restSeconds']): number {
  if (asked !== 'auto') return asked * 1000;
  const signs = [slide.title[lang], ...splitNotes(slide.text[lang])]
    .filter((piece) => typeof piece === 'string')
    .join('').length;
  return 1000 * Math.max(LEAST_SECONDS, LOOK_SECONDS + signs / PER_SECOND[lang]);
}
