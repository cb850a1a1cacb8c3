import { describe, expect, it } from 'vitest';
import { changedParameters, frameQuery, viewParameters } from '../../../src/embed/frame-query';
import { enter, type LiveFrame, leave, MAX_LIVE } from '../../../src/embed/live-frames';
import { posterUrl } from '../../../src/embed/poster-url';
import { sandboxOf } from '../../../src/embed/sandbox';

describe('the view that an element asks for', () => {
  it('is that of its attribute view, over which the single attributes win', () => {
    const attributes: Record<string, string> = {
      view: '?date=2017-06&lng=57&mode=kiosk&panel=table',
      date: '2020-01',
      controls: 'none',
    };
    const view = viewParameters((name) => attributes[name] ?? null);
    expect(view).toEqual({ date: '2020-01', lng: '57', controls: 'none' });
    expect(frameQuery(view, 'dark', 'https://example.org')).toBe(
      'mode=embed&date=2020-01&lng=57&controls=none&theme=dark&origin=https%3A%2F%2Fexample.org',
    );
  });
});

describe('the change of an attribute', () => {
  const having = (attributes: Record<string, string>) => (name: string) => attributes[name] ?? null;

  it('changes that parameter alone, and takes back what is taken away', () => {
    const attribute = having({ date: '2020-01', lng: '57', theme: 'dark' });
    expect(changedParameters('date', '2017-06', attribute)).toEqual({ date: '2020-01' });
    expect(changedParameters('select', 'hubs/x', attribute)).toEqual({ select: '' });
  });

  it('of the whole view takes back what it named before', () => {
    const attribute = having({ view: 'lng=57&date=2017-06', date: '2020-01' });
    expect(changedParameters('view', 'lat=9&date=1999&mode=kiosk', attribute)).toEqual({
      lat: '',
      lng: '57',
      date: '2020-01',
    });
  });

  it('of the view away leaves a single attribute its own', () => {
    const attribute = having({ view: 'select=hubs/x' });
    expect(changedParameters('select', 'hubs/y', attribute)).toEqual({ select: 'hubs/x' });
  });
});

describe('the sandbox of a frame', () => {
  it('runs scripts, opens links, and has an origin only where that is another one', () => {
    expect(sandboxOf(true).split(' ')).toEqual([
      'allow-scripts',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-downloads',
    ]);
    expect(sandboxOf(false)).toBe(`${sandboxOf(true)} allow-same-origin`);
  });
});

describe('the picture of a view', () => {
  it.each([
    [{ story: 'ten-years', slide: '3' }, 'previews/stories/ten-years/3.svg'],
    [{ story: 'ten-years' }, 'previews/stories/ten-years/1.svg'],
    [{ select: 'submarine-cables/peace-cable' }, 'maps/submarine-cables/peace-cable.svg'],
    [{ date: '2013-09' }, 'posters/dark-2015.svg'],
    [{ date: 'latest' }, 'posters/dark-today.svg'],
    [{}, 'posters/dark-today.svg'],
    [{ story: '../../x', select: '../secret' }, 'posters/dark-today.svg'],
  ])('%j', (view, url) => {
    expect(posterUrl(view as Record<string, string>, 'dark')).toBe(url);
  });
});

describe('the maps of a page', () => {
  const frame = (isSeen: boolean) => {
    const made = { isSeen, rests: 0, isInView: () => made.isSeen, rest: () => void made.rests++ };
    return made satisfies LiveFrame;
  };

  it('give their drawing back when they are many and out of view, the longest unseen first', () => {
    const frames = Array.from({ length: MAX_LIVE + 2 }, () => frame(false));
    frames.forEach(enter);
    expect(frames.map(({ rests }) => rests)).toEqual([1, 1, 0, 0, 0, 0]);
    frames.forEach(leave);
  });

  it('stay as long as they are in view', () => {
    const frames = Array.from({ length: 12 }, () => frame(true));
    frames.forEach(enter);
    expect(frames.every(({ rests }) => rests === 0)).toBe(true);
    frames.forEach(leave);
  });
});
