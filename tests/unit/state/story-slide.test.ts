import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../../src/domain/month';
import type { Slide } from '../../../src/domain/story';
import { isAway, monthAt, playOf, slideView } from '../../../src/state/story-slide';

const both = { en: 'x', zh: 'x' };
const slide = (view: string, play?: Slide['play']): Slide => ({
  id: 's',
  title: both,
  text: both,
  view,
  ...(play ? { play } : {}),
});
const VIEW = 'select=hubs/x&date=2022-09&lng=179.9&lat=10&zoom=3&layers=hubs&projection=globe';
const today = monthIndex(2026, 11);

describe('the view of a slide', () => {
  it('is what the address would say, without what is the reader’s', () => {
    const view = slideView(slide(VIEW));
    expect(view).toMatchObject({
      selection: { kind: 'hubs', id: 'x' },
      date: monthIndex(2022, 9),
      layers: ['hubs'],
      projection: 'globe',
    });
    for (const own of ['mode', 'lang', 'theme', 'panel', 'story', 'slide'])
      expect(view).not.toHaveProperty(own);
  });
});

describe('the play of a slide', () => {
  it('has months and a time', () => {
    const play = playOf(slide(VIEW, { from: '2021', to: '2022-09', seconds: 9 }), today);
    expect(play).toEqual({ from: monthIndex(2021, 12), to: monthIndex(2022, 9), seconds: 9 });
    expect(playOf(slide(VIEW, { from: '2021', to: 'latest' }), today)).toMatchObject({ to: today });
    expect(playOf(slide(VIEW), today)).toBeNull();
  });

  it('that would run backwards does not run', () => {
    expect(playOf(slide(VIEW, { from: '2026-12', to: 'latest' }), today)).toBeNull();
  });

  it('begins at its first month and ends at its last', () => {
    const run = { from: 100, to: 110 };
    expect([0, 0.5, 1, 2, -1].map((part) => monthAt(run, part))).toEqual([100, 105, 110, 110, 100]);
  });
});

describe('to be away', () => {
  const target = slideView(slide(VIEW));
  const shown = { lng: 179.9, lat: 10, zoom: 2.4 };
  const end = monthIndex(2022, 9);
  const months = [end - 9, end] as const;
  const now = { ...target, camera: shown };
  const away = (change: Partial<typeof now>, month = end) =>
    isAway({ ...now, ...change }, target, { shown, month, months });

  it('is not to be where the slide is, as exact as an address says it', () => {
    expect(away({})).toBe(false);
    expect(away({ camera: { lng: -179.98, lat: 10.05, zoom: 2.41 } })).toBe(false);
    expect(away({}, end - 5)).toBe(false);
  });

  it('is to look at another place, record, layer or date', () => {
    expect(away({ camera: { ...shown, lng: 170 } })).toBe(true);
    expect(away({ camera: { ...shown, lat: 12 } })).toBe(true);
    expect(away({ camera: { ...shown, zoom: 3 } })).toBe(true);
    expect(away({ selection: null })).toBe(true);
    expect(away({ selection: { kind: 'hubs', id: 'y' } })).toBe(true);
    expect(away({ layers: ['hubs', 'satellites'] })).toBe(true);
    expect(away({}, end + 1)).toBe(true);
    expect(away({}, end - 10)).toBe(true);
  });
});
