import { describe, expect, it } from 'vitest';
import { partsOf } from '../check-sizes';

const html = `
  <script src="./opening.js" data-en="./assets/en-h.js" data-zh="./assets/zh-i.js"></script>
  <link rel="preload" as="script" crossorigin href="./assets/index-a.js">
  <script type="module" crossorigin src="./assets/start-l.js" data-page="./assets/index-a.js"></script>
  <link rel="preload" as="script" crossorigin href="./assets/deck-b.js">
  <link rel="preload" as="script" crossorigin href="./assets/atlas-map-c.js">
  <link rel="preload" as="script" crossorigin href="./assets/deck-b.js">
  <link rel="stylesheet" crossorigin href="./assets/index-d.css">`;
const assets = [
  'map-worker-e.js',
  'maplibre-gl-worker-k.js',
  'encode-sans-latin-wdth-normal-f.woff2',
  'TablePanel-g.js',
];
const filesOf = (name: RegExp) =>
  partsOf(html, assets).find((part) => name.test(part.name))?.files ?? [];

describe('the parts of a first view', () => {
  it('counts each file once, the map apart from the page', () => {
    expect(filesOf(/^map/)).toEqual(['assets/deck-b.js', 'assets/atlas-map-c.js']);
    expect(filesOf(/^page/)).toEqual([
      'index.html',
      'opening.js',
      'poster.css',
      'assets/en-h.js',
      'assets/index-a.js',
      'assets/start-l.js',
      'assets/index-d.css',
    ]);
  });

  it('finds the worker and the typeface, which no page names', () => {
    expect(filesOf(/^worker/)).toEqual(['assets/map-worker-e.js']);
    expect(filesOf(/^typeface/)).toEqual(['assets/encode-sans-latin-wdth-normal-f.woff2']);
  });

  it('leaves out what is fetched when it is needed', () => {
    const all = partsOf(html, assets).flatMap(({ files }) => files);
    expect(all.join()).not.toContain('TablePanel');
  });
});
