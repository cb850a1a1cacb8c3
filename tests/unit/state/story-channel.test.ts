import { describe, expect, it } from 'vitest';
import { isBelieved, readMessage } from '../../../src/state/story-channel';

const deck = {
  kind: 'deck',
  story: 'peace',
  slide: 3,
  isBlank: false,
  stamp: 12,
  isStage: true,
  isRunning: false,
  isAway: false,
};

describe('a message', () => {
  it('is one of three', () => {
    expect(readMessage({ kind: 'hello' })).toEqual({ kind: 'hello' });
    expect(readMessage({ kind: 'command', command: 'play' })).toEqual({
      kind: 'command',
      command: 'play',
    });
    expect(readMessage(deck)).toEqual(deck);
  });

  it.each([
    [null],
    ['hello'],
    [{}],
    [{ kind: 'command', command: 'format' }],
    [{ ...deck, slide: 1.5 }],
    [{ ...deck, story: undefined }],
    [{ ...deck, stamp: '12' }],
  ])('%j is none', (data) => {
    expect(readMessage(data)).toBeNull();
  });
});

describe('of two windows', () => {
  it('the one that changed last is believed', () => {
    expect(isBelieved({ stamp: 5, isStage: false }, { stamp: 3, isStage: true })).toBe(true);
    expect(isBelieved({ stamp: 3, isStage: true }, { stamp: 5, isStage: false })).toBe(false);
  });

  it('that are both new, the audience’s is', () => {
    expect(isBelieved({ stamp: 0, isStage: true }, { stamp: 0, isStage: false })).toBe(true);
    expect(isBelieved({ stamp: 0, isStage: false }, { stamp: 0, isStage: true })).toBe(false);
  });
});
