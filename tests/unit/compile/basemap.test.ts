import { createHash } from 'node:crypto';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, Polygon } from 'geojson';
import { PMTiles } from 'pmtiles';
import { beforeAll, describe, expect, it } from 'vitest';
import { worldLayersAt } from '../../../src/compile/basemap/basemap-world';
import { boundaryArcs, splitAtBoxes } from '../../../src/compile/basemap/boundary-arcs';
import { buildBasemap } from '../../../src/compile/basemap/build-basemap';
import { loadDisputedRules } from '../../../src/compile/basemap/disputed-lines';
import { readLabels } from '../../../src/compile/basemap/label-features';
import { loadWorldTopology } from '../../../src/compile/world/world-topology';

const rules = loadDisputedRules();
const world = loadWorldTopology('10m');
splitAtBoxes(world, rules);
const arcs = boundaryArcs(world, rules);

describe('lines of the basemap', () => {
  it('has every rule on the map, or none drawn', () => {
    const drawn = new Set(arcs.map((arc) => arc.rule));
    const missing = rules.filter((r) => r.drawn === 'dashed' && !r.line && !drawn.has(r.id));
    expect(missing.map((r) => r.id)).toEqual([]);
  });

  const near = (lon: number, lat: number, degrees = 0.15) =>
    arcs.filter((arc) =>
      world.arcs[arc.arc]?.some(([x, y]) => Math.hypot(x - lon, y - lat) < degrees),
    );

  it.each([
    ['the Line of Control', 74.0, 33.9],
    ['the line of actual control', 78.7, 34.0],
    ['the northern limit of Western Sahara', -8.67, 27.667],
    ['the military demarcation line', 127.1, 38.2],
  ])('%s is disputed', (_name, lon, lat) => {
    expect(near(lon, lat, 0.4).map((arc) => arc.kind)).toContain('disputed');
  });

  it('draws no line across the isthmus of Crimea', () => {
    expect(near(33.9, 46.05, 0.1).filter((arc) => arc.kind !== 'coast')).toEqual([]);
  });

  it('draws no coast inland and no border at sea', () => {
    expect(near(63.3, 46.05, 0.8)).toEqual([]); // Baikonur, leased land
    expect(
      arcs.filter((arc) => arc.sides.every((s) => s === 'EH') && arc.kind !== 'coast'),
    ).toEqual([]); // the berm
  });

  it('has Crimea in Ukraine at every level of detail', () => {
    for (const zoom of [0, 3, 7]) {
      const { countries } = worldLayersAt({ world, arcs, extra: [] }, zoom);
      const at = countries?.features.filter((f) =>
        booleanPointInPolygon([34.1, 45.2], f as unknown as Feature<Polygon>),
      );
      expect(at?.map((f) => f.properties?.iso2)).toEqual(['UA']);
    }
  });
});

describe('labels', () => {
  it.each(['countries', 'seas', 'cities'] as const)('%s are named in both languages', (file) => {
    for (const label of readLabels(file)) {
      expect(label.en).toMatch(/\S/);
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(Math.abs(label.at[1])).toBeLessThan(85);
    }
  });
});

describe('archive', () => {
  let archive: Buffer;
  let tiles: PMTiles;
  beforeAll(() => {
    archive = buildBasemap();
    tiles = new PMTiles({
      getKey: () => 'basemap',
      getBytes: async (offset, length) => ({
        data: Uint8Array.from(archive.subarray(offset, offset + length)).buffer,
      }),
    });
  }, 120_000);

  it('has bounds, zooms and a root directory that comes with the first request', async () => {
    const header = await tiles.getHeader();
    expect(header).toMatchObject({ minZoom: 0, maxZoom: 7, minLon: -180, maxLon: 180 });
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThan(16_384);
  });

  it('has its layers in the tile of the world', async () => {
    const tile = await tiles.getZxy(0, 0, 0);
    const text = Buffer.from(tile?.data ?? new ArrayBuffer(0)).toString('latin1');
    for (const layer of [
      'countries',
      'coast',
      'borders',
      'labels',
      'graticule',
      'disputed',
      'name_zh',
    ])
      expect(text).toContain(layer);
  });

  it('needs less than 100 kB for a first view and less than 4.5 MB in all', async () => {
    const { rootDirectoryLength } = await tiles.getHeader();
    const { gzipSync } = await import('node:zlib');
    let bytes = Math.max(rootDirectoryLength, 16_384);
    for (const [x, y] of [0, 1].flatMap((i) => [0, 1].map((j) => [i, j] as const))) {
      const tile = await tiles.getZxy(1, x, y);
      bytes += gzipSync(new Uint8Array(tile?.data ?? new ArrayBuffer(0)), { level: 9 }).length;
    }
    expect(bytes).toBeLessThan(100_000);
    expect(archive.length).toBeLessThan(4_500_000);
  });

  it('is the same on every run', () => {
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(buildBasemap())).toBe(hash(archive));
  }, 120_000);
});
