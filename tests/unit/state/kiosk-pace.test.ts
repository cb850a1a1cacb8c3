import { describe, expect, it } from 'vitest';
import type { Slide } from '../../../src/domain/story';
import { slideRestMs } from '../../../src/state/kiosk-pace';

const slide = (en: string, zh: string): Slide => ({
  id: 'one',
  title: { en: '', zh: '' },
  text: { en, zh },
  view: '',
});

describe('the time that a slide rests', () => {
  it('is that of reading its text, without the numbers of its sources', () => {
    expect(slideRestMs(slide('x'.repeat(130), ''), 'en', 'auto')).toBe(14_000);
    expect(slideRestMs(slide(`${'x'.repeat(130)} [1][2]`, ''), 'en', 'auto')).toBeLessThan(14_200);
    expect(slideRestMs(slide('', '字'.repeat(50)), 'zh', 'auto')).toBe(14_000);
  });

  it('is long enough to look at the map, or what the address says', () => {
    expect(slideRestMs(slide('', ''), 'en', 'auto')).toBe(6000);
    expect(slideRestMs(slide('x'.repeat(900), ''), 'en', 0)).toBe(0);
    expect(slideRestMs(slide('', ''), 'en', 12.5)).toBe(12_500);
  });
});
