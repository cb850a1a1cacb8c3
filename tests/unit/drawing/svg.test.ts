import { describe, expect, it } from 'vitest';
import { addMarkers, defineMarker } from '../../../src/drawing/add-markers';
import { pathData, vertexData } from '../../../src/drawing/path-data';
import { Sheet } from '../../../src/drawing/sheet';

describe('shapes', () => {
  it('are whole units from point to point', () => {
    const shapes = [
      [
        [1, 1],
        [2.5, 1],
        [2.5, -1],
      ],
      [
        [0, 0],
        [0, 1],
      ],
    ] as [number, number][][];
    expect(pathData(shapes, 2, false)).toBe('m2 2l3 0 0-4m-5 2l0 2');
  });

  it('close where they began, and the next begins from there', () => {
    const square = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ] as [number, number][];
    expect(pathData([square, square], 1, true)).toBe('m0 0l4 0 0 4zm0 0l4 0 0 4z');
  });

  it('leave out what is less than a unit', () => {
    const dust = [
      [0, 0],
      [0.1, 0],
      [0, 0.1],
    ] as [number, number][];
    expect(pathData([dust], 1, true)).toBe('');
    expect(pathData([dust], 1, false)).toBe('');
  });

  it('are places for marks', () => {
    expect(
      vertexData(
        [
          [1, 2],
          [3, 1],
        ],
        1,
      ),
    ).toBe('m1 2l2-1');
    expect(vertexData([[1, 2]], 1)).toBe('m1 2h0');
  });
});

describe('a sheet', () => {
  const drawn = (theme: 'dark' | 'auto') => {
    const sheet = new Sheet(theme, 2);
    sheet.group('opacity=".5"', () => {});
    const look = sheet.classOf(`fill:${sheet.token('map', 'land')}`);
    expect(sheet.classOf(`fill:${sheet.token('map', 'land')}`)).toBe(look);
    const marker = defineMarker(sheet, 'dot', () => '<circle r="1"/>');
    addMarkers(sheet, marker, [[1, 1]]);
    return sheet.svg(10, 10, 'A &amp; B');
  };

  it('of one theme has its colours', () => {
    const svg = drawn('dark');
    expect(svg).toContain('fill:#212a32');
    expect(svg).toContain('viewBox="0 0 20 20"');
    expect(svg).toContain('<title>A &amp; B</title>');
    expect(svg).not.toContain('<g opacity');
  });

  it('of both themes follows the reader', () => {
    const svg = drawn('auto');
    expect(svg).toContain(':root{--map-land:#f8f3e8}');
    expect(svg).toContain('@media(prefers-color-scheme:dark){:root{--map-land:#212a32}}');
    expect(svg).toContain('fill:var(--map-land)');
  });
});
