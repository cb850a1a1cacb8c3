/** What a selection adds to a drawing: the same as on the live map. */
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../../src/domain/dataset';
import { NO_FILTERS } from '../../../src/domain/filter';
import { LAYER_IDS } from '../../../src/domain/layer-id';
import { monthIndex } from '../../../src/domain/month';
import { makeTimeWindow } from '../../../src/domain/time-window';
import { drawPicture } from '../../../src/drawing/draw-picture';
import { pictureSight } from '../../../src/drawing/picture-sight';
import type { PictureView } from '../../../src/drawing/picture-view';
import type { PlaceLabel } from '../../../src/drawing/place-label';
import { makeLinkRows } from '../../../src/layers/links/link-rows';
import { realDataset } from '../../fixtures/real-dataset';

const dataset = realDataset();
const at = (key: string) => dataset.entities.findIndex((entity) => keyOf(entity) === key);
const none = { type: 'FeatureCollection' as const, features: [] };
const ground = { coast: none, borders: none, land: [], areaOf: () => [] };
const month = monthIndex(2024, 6);

const VIEW: PictureView = {
  width: 900,
  height: 600,
  camera: { lng: 70, lat: 20, zoom: 2 },
  projection: 'flat',
  theme: 'light',
  window: makeTimeWindow('as-of', month, month),
  layers: LAYER_IDS.filter((id) => id !== 'countries' && id !== 'agreements'),
  hidden: [],
  filters: NO_FILTERS,
  colouring: 'state',
  fill: null,
  selected: -1,
  arcsOf: -1,
  chosen: [],
  spots: [],
  names: 'en',
  scale: 1,
};

function city(name: string, zh: string, coordinates: [number, number], rank = 1): PlaceLabel {
  const properties = { kind: 'city' as const, rank, name_en: name, name_zh: zh, from: 5 };
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

const draw = (change: Partial<PictureView> = {}, labels: PlaceLabel[] = []) =>
  drawPicture({ ...VIEW, ...change }, { ground, labels, dataset, units: 2 }, 'A');
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
const restsIn = (svg: string) => svg.includes('<g opacity="0.22">');

describe('a drawing with a selection', () => {
  it('has what a satellite sees: three areas, two rims in their casing, a dashed horizon, each with its elevation', () => {
    const selected = at('satellites/apstar-7');
    const entity = dataset.entities[selected];
    if (!entity) throw new Error('there is no Apstar-7');
    const camera = { lng: 76.5, lat: 0, zoom: 0.6 };
    const svg = draw({ camera, selected, sight: pictureSight(entity, dataset) });
    const plain = draw({ camera, selected });
    const [, area = ''] = /\.(\w+)\{fill:#[0-9a-f]+;fill-opacity:0\.06\}/.exec(svg) ?? [];
    expect(svg.match(new RegExp(`class="${area}"`, 'g'))).toHaveLength(3);
    expect(svg.split('stroke-dasharray').length).toBe(plain.split('stroke-dasharray').length + 1);
    expect(words(svg)).toEqual(expect.arrayContaining(['0°', '5°', '10°']));
  });

  it('on the globe whose every rim is behind it, the whole disc lies within', () => {
    const selected = at('satellites/apstar-7');
    const [entity] = [dataset.entities[selected]];
    if (!entity) throw new Error('there is no Apstar-7');
    const svg = draw({
      projection: 'globe',
      camera: { lng: 76.5, lat: 0, zoom: 3 },
      selected,
      sight: pictureSight(entity, dataset),
    });
    const [, area = ''] = /\.(\w+)\{fill:#[0-9a-f]+;fill-opacity:0\.06\}/.exec(svg) ?? [];
    expect(svg.match(new RegExp(`<circle class="${area}"`, 'g'))).toHaveLength(3);
  });

  it('has arcs to what a record is linked to', () => {
    const { layers, hidden, window } = VIEW;
    const selected = dataset.entities.findIndex((_, one) =>
      makeLinkRows(dataset, { selected: one, layers, hidden }).some(
        ({ fromDay, toDay }) => fromDay <= window.day && window.day <= toDay,
      ),
    );
    expect(draw({ selected }).includes('stroke-opacity:0.75')).toBe(true);
    expect(draw().includes('stroke-opacity:0.75')).toBe(false);
  });

  it('lights all that an organisation takes part in, and lets the rest rest', () => {
    const peace = at('submarine-cables/peace-cable');
    expect(restsIn(draw())).toBe(false);
    const svg = draw({ layers: ['submarine-cables'], lit: new Set([peace]) });
    const [resting = '', lit = ''] = svg.split('</g><g >');
    expect(restsIn(resting)).toBe(true);
    expect(lit.match(/<use /g)?.length).toBeGreaterThan(1);
    expect(resting.match(/<use /g)?.length).toBeGreaterThan(50);
  });

  it('has a measured path over all else at rest, with its ends', () => {
    const path = [
      { kind: 'submarine-cables' as const, path: [67, 24.8, 60, 20, 45, 12.8] },
      { kind: 'terrestrial-cables' as const, path: [45, 12.8, 39, 21.5] },
    ];
    const svg = draw({ path });
    expect(restsIn(svg)).toBe(true);
    const hasDisc = (of: string, r: number) => of.includes(`" r="${r}"/>`);
    expect([hasDisc(svg, 10), hasDisc(svg, 7), hasDisc(draw(), 7)]).toEqual([true, true, false]);
  });
});

describe('names beside places', () => {
  const near = { camera: { lng: 67, lat: 25, zoom: 6 } };
  const karachi = city('Karachi', '卡拉奇', [67.01, 24.86]);

  it('are of cities from a zoom on, in the language of the picture', () => {
    expect(words(draw(near, [karachi]))).toEqual(['Karachi']);
    expect(words(draw({ ...near, names: 'zh' }, [karachi]))).toEqual(['卡拉奇']);
    expect(words(draw({ camera: { ...near.camera, zoom: 4.9 } }, [karachi]))).toEqual([]);
    expect(words(draw({ ...near, names: 'none' }, [karachi]))).toEqual([]);
  });

  it('give way to the selection’s, and names of countries to both', () => {
    const name = { at: [67, 24.8], text: 'Karachi landing', px: 13, anchors: ['left'] as const };
    const spotNames = [{ ...name, anchors: ['left' as const], offset: 1.6 }];
    const labels = [karachi, city('Thatta', '塔塔', [67.02, 24.85], 3)];
    const svg = draw({ ...near, spotNames }, labels);
    expect(words(svg)[0]).toBe('Karachi landing');
    const country: PlaceLabel = {
      ...karachi,
      properties: { kind: 'country', rank: 1, name_en: 'Sindh', name_zh: '信德', from: 1 },
    };
    expect(words(draw(near, [country]))).toEqual(['SINDH']);
    expect(words(draw({ ...near, spotNames }, [country]))).toEqual(['Karachi landing']);
  });

  it('of a city are left out where the selection says them, and keep off its mark', () => {
    const name = {
      at: [67.01, 24.86],
      text: 'Karachi',
      px: 13,
      anchors: ['top' as const],
      offset: 1,
    };
    expect(words(draw({ ...near, spotNames: [name] }, [karachi]))).toEqual(['Karachi']);
    const other = city('Lyari', '利亚里', [67.01, 24.86]);
    expect(words(draw(near, [other]))).toEqual(['Lyari']);
    const around = (['left', 'right', 'bottom'] as const).map((side) => ({
      ...name,
      text: side,
      anchors: [side],
    }));
    expect(words(draw({ ...near, spotNames: around }, [other]))).not.toContain('Lyari');
  });

  it('stand on the side where there is room', () => {
    const spot = (text: string, anchors: ('left' | 'right')[]) => ({
      at: [67, 25],
      text,
      px: 12,
      anchors,
      offset: 1,
    });
    const both = draw({ ...near, spotNames: [spot('A', ['left']), spot('B', ['left', 'right'])] });
    expect(words(both)).toEqual(['A', 'B']);
    const one = draw({ ...near, spotNames: [spot('A', ['left']), spot('B', ['left'])] });
    expect(words(one)).toEqual(['A']);
  });
});
