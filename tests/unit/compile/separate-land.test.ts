import { describe, expect, it } from 'vitest';
import type { PlaceFeature } from '../../../src/compile/authored';
import { countriesOfSegment, reachesBorder, straysOf } from '../../../src/compile/check/land-line';
import type { World } from '../../../src/compile/check/world';
import { landTerrain } from '../../../src/compile/separate/land-terrain';
import { separateLanes } from '../../../src/compile/separate/separate-lanes';
import { distanceKm } from '../../../src/lib/great-circle';
import { type Line, segment } from '../../fixtures/line-segment';
import { kindWorld } from '../../fixtures/tiny-geo';

describe('separateLanes on land', () => {
  type Cable = Parameters<typeof separateLanes>[0][number];
  /** A corridor along 45 degrees north: A to the west of 80 degrees east, B to the east of it. */
  const border = 80;
  const world = (south = -90): World => {
    const countryAt = (lon: number, lat: number) => {
      if (lat < south) return 'S';
      return lon < border ? 'A' : 'B';
    };
    return {
      ...kindWorld,
      countryAt,
      isLand: () => true,
      distanceToCountryKm: (lon, lat, code) => {
        if (countryAt(lon, lat) === code) return 0;
        return Math.hypot(
          Math.max(0, south - lat) * 111,
          (code === 'S' ? 0 : (code === 'A') === lon < border ? 0 : Math.abs(lon - border)) * 79,
        );
      },
    };
  };
  const place = (id: string, lon: number, crossing?: [string, string]): PlaceFeature => ({
    properties: {
      part: 'place',
      id,
      name: { en: id },
      country: lon < border ? 'A' : 'B',
      basis: 'named',
      located: { note: { en: 'x' }, sources: [1] },
      ...(crossing ? { crossing } : {}),
    },
    geometry: { type: 'Point', coordinates: [lon, 45] },
  });
  const TOWNS: [string, number][] = [
    ['west', 74],
    ['town', 77],
    ['pass', 80.02],
    ['east', 85],
  ];
  const system = (id: string): Cable => {
    const places = TOWNS.map(([name, lon]) =>
      place(name, lon, name === 'pass' ? ['A', 'B'] : undefined),
    );
    const segments = TOWNS.slice(1).map(([to, lon], k) => {
      const [from, start] = TOWNS[k] ?? ['', 0];
      return segment(`${from}-${to}`, `place:${from}`, `place:${to}`, [
        [start, 45],
        [lon, 45],
      ]);
    });
    return { id, places, segments };
  };
  const moved = (cables: Cable[], lines: ReturnType<typeof separateLanes>): Cable[] =>
    cables.map((cable) => ({
      ...cable,
      segments: cable.segments.map((one) => ({
        ...one,
        geometry: {
          type: 'LineString' as const,
          coordinates: lines.get(cable.id)?.get(one.properties.id) ?? one.geometry.coordinates,
        },
      })),
    }));
  const latitudesAt = (cables: Cable[], lon: number) =>
    cables.map(({ segments }) => {
      const vertices = segments.flatMap(({ geometry }) => geometry.coordinates);
      const k = vertices.findIndex(([x = 0]) => x >= lon);
      const [x0 = 0, y0 = 0] = vertices[k - 1] ?? [];
      const [x1 = 0, y1 = 0] = vertices[k] ?? [];
      return y0 + ((y1 - y0) * (lon - x0)) / (x1 - x0);
    });

  it('gives each a lane that can be seen at zoom 3, and keeps places, borders and joints', () => {
    const before = ['one', 'two', 'three'].map(system);
    const after = moved(before, separateLanes(before, landTerrain(world())));
    for (const lon of [75.5, 78.5, 82]) {
      const sorted = latitudesAt(after, lon).sort((a, b) => a - b);
      const gaps = sorted.slice(1).map((lat, k) => (lat - (sorted[k] ?? 0)) * 111.2);
      expect(Math.min(...gaps)).toBeGreaterThan(10);
    }
    for (const { segments, places } of after) {
      expect(segments[0]?.geometry.coordinates[0]).toEqual([74, 45]);
      expect(segments.at(-1)?.geometry.coordinates.at(-1)).toEqual([85, 45]);
      for (const [k, { geometry }] of segments.slice(1).entries()) {
        const joint = segments[k]?.geometry.coordinates.at(-1) as [number, number];
        expect(geometry.coordinates[0]).toEqual(joint);
        const town = places[k + 1]?.geometry.coordinates as [number, number];
        expect(distanceKm(joint, town)).toBeLessThanOrEqual(15);
      }
      for (const one of places)
        expect(reachesBorder(one, { segments, places }, world())).toBe(true);
    }
  });

  it('never leaves the countries of its places', () => {
    const before = ['one', 'two', 'three'].map(system);
    // The south begins 3 km from the corridor: all lanes lie to the north of it.
    const narrow = world(45 - 3 / 111.2);
    const after = moved(before, separateLanes(before, landTerrain(narrow)));
    const strays = after.flatMap(({ segments, places }) =>
      segments.flatMap((one) =>
        straysOf(one.geometry.coordinates as Line, countriesOfSegment(one, places), narrow),
      ),
    );
    expect(strays).toEqual([]);
    expect(Math.max(...latitudesAt(after, 82))).toBeGreaterThan(45 + 20 / 111.2);
  });

  it('leaves what runs under water, and finds a joint again that a ring comes back to', () => {
    const ring = system('ring');
    ring.segments.push(
      segment('back', 'place:east', 'place:west', [
        [85, 45],
        [80, 46.5],
        [74, 45],
      ]),
    );
    const wet = system('wet');
    for (const { properties } of wet.segments) properties.undersea = true;
    const before = [ring, wet];
    const lines = separateLanes(before, landTerrain(world()));
    expect(lines.has('wet')).toBe(false);
    expect(lines.has('ring')).toBe(true);
    const [{ segments }] = moved(before, lines) as [Cable];
    const at = (k: number, end: 0 | -1) => segments[k]?.geometry.coordinates.at(end);
    expect(at(3, 0)).toEqual(at(2, -1));
    expect(at(3, -1)).toEqual(at(0, 0));
  });
});
