/** Stories: ordered slides, each a view with a text. The shape of one file in `geo/stories/`. */
import { FACETS } from './filter';
import type { Source } from './record-parts';

/** What is shown to an audience is there in both languages. */
export interface BothTexts {
  en: string;
  zh: string;
}

/** The clock runs from one month to another. */
export interface SlidePlay {
  /** `2015` (its last month) or `2015-03`. */
  from: string;
  /** The same, or `latest`; the month of the slide's own view. */
  to: string;
  seconds?: number;
}

export interface Slide {
  /** Unique in its story. */
  id: string;
  title: BothTexts;
  /** With footnotes, `[1]`: numbers of the story's sources. */
  text: BothTexts;
  /** What the presenter alone reads; footnotes too. */
  notes?: BothTexts;
  /** A view as the address has it, without what the reader chooses: see `STORY_PARAMETERS`. */
  view: string;
  play?: SlidePlay;
}

export interface Story {
  name: BothTexts;
  description: BothTexts;
  /** The day on which it was last checked against the records, `YYYY-MM-DD`. */
  checked: string;
  sources: Source[];
  slides: Slide[];
}

/** A story as a list of stories shows it. */
export interface StoryCard {
  id: string;
  name: BothTexts;
  description: BothTexts;
  /** How many. */
  slides: number;
}

/** Parameters of an address that a slide may set. */
export const STORY_PARAMETERS: readonly string[] = [
  'select',
  'date',
  'clock',
  'from',
  'compare',
  'lng',
  'lat',
  'zoom',
  'projection',
  'layers',
  'hide',
  ...FACETS,
  'opened',
  'path',
  'colour',
  'fill',
];

/** Those that belong to the reader and to the screen, never to a slide. */
export const READER_PARAMETERS: readonly string[] = [
  'mode',
  'lang',
  'theme',
  'panel',
  'controls',
  'background',
  'cols',
  'sort',
  'story',
  'slide',
  'scale',
  'idle',
  'ask',
  'rest',
  'data',
];
