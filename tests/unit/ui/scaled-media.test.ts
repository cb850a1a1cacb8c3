import { describe, expect, it } from 'vitest';
import { scaledQuery } from '../../../src/ui/scaled-media';

describe('a media query at a scale', () => {
  it('has its widths and heights multiplied, and nothing else', () => {
    expect(scaledQuery('(max-width: 719.98px)', 2)).toBe('(max-width: 1439.96px)');
    expect(scaledQuery('(min-width: 720px) and (max-height: 500px)', 1.5)).toBe(
      '(min-width: 1080px) and (max-height: 750px)',
    );
    for (const other of ['(pointer: coarse)', '(max-aspect-ratio: 1 / 1)'])
      expect(scaledQuery(other, 3)).toBe(other);
  });
});
