/** The schema of a story. */
import { z } from 'zod';
import { id, source, trimmed } from './common';

/** Fewest and most slides of a story. */
const SLIDES = { min: 6, max: 10 };
const LONGEST_PLAY_S = 60;

const bothTexts = z.strictObject({ en: trimmed, zh: trimmed });

const play = z.strictObject({
  from: trimmed,
  to: trimmed,
  seconds: z.number().min(1).max(LONGEST_PLAY_S).optional(),
});

const slide = z.strictObject({
  id,
  title: bothTexts,
  text: bothTexts,
  notes: bothTexts.optional(),
  view: trimmed,
  play: play.optional(),
});

export const storyFile = z.strictObject({
  $schema: z.string().optional(),
  name: bothTexts,
  description: bothTexts,
  checked: z.iso.date(),
  sources: z.array(source).min(1, 'is empty: every story needs a source'),
  slides: z
    .array(slide)
    .min(SLIDES.min, `has fewer than ${SLIDES.min} slides`)
    .max(SLIDES.max, `has more than ${SLIDES.max} slides`),
});
