/** Where a story stands, and where a command takes it: what both windows of a presentation agree on. */
import type { StoryCommand } from './story-keys';

export interface Deck {
  /** Number of the slide, from 1. */
  slide: number;
  /** How many slides there are. */
  count: number;
  /** The screen is dark (or light), so that the audience looks at the speaker. */
  isBlank: boolean;
}

/** Within the story; a number beyond its end is its last. */
export function clampSlide(slide: number, count: number): number {
  return Math.max(1, Math.min(Math.max(1, count), Math.round(slide)));
}

function goTo(deck: Deck, slide: number): Deck {
  const next = clampSlide(slide, deck.count);
  return next === deck.slide && !deck.isBlank ? deck : { ...deck, slide: next, isBlank: false };
}

/**
 * The deck after a command; the same object where nothing changes. A blank screen comes back with any step, on the
 * slide where it was left, as slide shows do.
 */
export function reduceDeck(deck: Deck, command: StoryCommand | { goTo: number }): Deck {
  if (typeof command === 'object') return goTo(deck, command.goTo);
  const { slide, count, isBlank } = deck;
  switch (command) {
    case 'next':
      return goTo(deck, isBlank ? slide : slide + 1);
    case 'back':
      return goTo(deck, isBlank ? slide : slide - 1);
    case 'first':
      return goTo(deck, 1);
    case 'last':
      return goTo(deck, count);
    case 'blank':
      return { ...deck, isBlank: !isBlank };
    case 'return':
      return isBlank ? { ...deck, isBlank: false } : deck;
    default:
      return deck;
  }
}
