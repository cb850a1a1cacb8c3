import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepAlike } from '../../../src/lib/keep-alike';

describe('keepAlike', () => {
  it('says what the second says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, now) => {
        expect(keepAlike(before, now)).toEqual(now);
      }),
    );
  });

  it('is the first where both say the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (before) => {
        expect(keepAlike(before, structuredClone(before))).toBe(before);
      }),
    );
  });

  it('keeps the parts that did not change', () => {
    const before = { a: [1, 2], b: { c: [3] } };
    const now = keepAlike(before, { a: [1, 2], b: { c: [4] } });
    expect(now).toEqual({ a: [1, 2], b: { c: [4] } });
    expect(now.a).toBe(before.a);
    expect(now.b).not.toBe(before.b);
  });

  it('tells a list from a record, and a shorter list from a longer', () => {
    expect(keepAlike<unknown>([], {})).toEqual({});
    expect(keepAlike([1, 2], [1])).toEqual([1]);
    expect(keepAlike<unknown>({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
  });
});
