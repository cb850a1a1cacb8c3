import { expect, it } from 'vitest';
import {
  chunkGroups,
  MAPLIBRE,
  MAPLIBRE_MAP,
  MAPLIBRE_WORKER,
} from '../../../src/compile/name-chunk';

const ONLY_MAP = `${MAPLIBRE}/src/ui/map.ts`;
const ONLY_WORKER = `${MAPLIBRE}/src/source/worker_tile.ts`;
const BOTH = '/somewhere/node_modules/pbf/index.js';
const IMPORTS: Record<string, string[]> = {
  [MAPLIBRE_MAP]: [ONLY_MAP],
  [ONLY_MAP]: [BOTH, MAPLIBRE_MAP],
  [MAPLIBRE_WORKER]: [ONLY_WORKER],
  [ONLY_WORKER]: [BOTH],
};
const graph = { getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }) };
const [libraries, page] = chunkGroups();
const nameOf = (id: string) =>
  typeof libraries?.name === 'function' ? libraries.name(id, graph) : undefined;

it('lays what the map and its worker share into a file of its own', () => {
  expect(nameOf(ONLY_MAP)).toBe('maplibre');
  expect(nameOf(BOTH)).toBe('maplibre-shared');
});

it('leaves what the worker alone needs with the worker, never with the page', () => {
  expect(nameOf(ONLY_WORKER)).toBe(null);
  expect(page?.test?.(ONLY_WORKER)).toBe(false);
  expect(page?.test?.('/somewhere/src/app/main.tsx')).toBe(true);
});

it('keeps deck.gl apart, with what stands in for parts of it', () => {
  expect(nameOf('/somewhere/node_modules/@deck.gl/core/dist/index.js')).toBe('deck');
  expect(nameOf('\0deck-instead:@loaders.gl/core')).toBe('deck');
});
