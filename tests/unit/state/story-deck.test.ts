import { describe, expect, it } from 'vitest';
import { clampSlide, type Deck, reduceDeck } from '../../../src/state/story-deck';

const at = (slide: number, isBlank = false): Deck => ({ slide, count: 9, isBlank });

describe('the deck', () => {
  it('goes on and back, to the first and the last, and stays within the story', () => {
    expect(reduceDeck(at(3), 'next')).toEqual(at(4));
    expect(reduceDeck(at(3), 'back')).toEqual(at(2));
    expect(reduceDeck(at(3), 'first')).toEqual(at(1));
    expect(reduceDeck(at(3), 'last')).toEqual(at(9));
    expect(reduceDeck(at(3), { goTo: 7 })).toEqual(at(7));
    expect(reduceDeck(at(3), { goTo: 70 })).toEqual(at(9));
  });

  it('is the same object where nothing changes', () => {
    const [first, last] = [at(1), at(9)];
    expect(reduceDeck(first, 'back')).toBe(first);
    expect(reduceDeck(last, 'next')).toBe(last);
    for (const command of ['play', 'theme', 'notes', 'help', 'fullscreen', 'return'] as const)
      expect(reduceDeck(first, command)).toBe(first);
  });

  it('comes back from blank on the slide where it was', () => {
    const blank = reduceDeck(at(3), 'blank');
    expect(blank).toEqual(at(3, true));
    for (const command of ['blank', 'next', 'back', 'return'] as const)
      expect([command, reduceDeck(blank, command)]).toEqual([command, at(3)]);
    expect(reduceDeck(blank, 'last')).toEqual(at(9));
  });
});

describe('a number of a slide', () => {
  it('beyond the story is its first or its last', () => {
    expect([clampSlide(0, 9), clampSlide(4, 9), clampSlide(99, 9), clampSlide(3, 0)]).toEqual([
      1, 4, 9, 1,
    ]);
  });
});
