import { describe, expect, it } from 'vitest';
import { flatProjector } from '../../../src/drawing/flat-projector';
import { globeProjector } from '../../../src/drawing/globe-projector';
import { MARGIN } from '../../../src/drawing/projector';
import { toPixel } from '../../e2e/projection';

const camera = { lng: 62, lat: 18, zoom: 2.1 };
const frame = { camera, width: 1280, height: 720 };

describe('the flat map', () => {
  it('is the square of Web Mercator', () => {
    const world = flatProjector({
      camera: { lng: 0, lat: 0, zoom: 0 },
      width: 512,
      height: 512,
    });
    const [[x = 0, y = 0] = []] = world.points([-90, 66.51326044311186]);
    expect([x, y]).toEqual([expect.closeTo(128, 6), expect.closeTo(128, 6)]);
  });

  it('has every place at the pixel of the live map', () => {
    const { points } = flatProjector(frame);
    for (const [lng, lat] of [
      [67.0, 24.86],
      [103.8, 1.29],
      [5.37, 43.3],
      [121.5, 31.2],
    ] as const) {
      const [x, y] = toPixel(lng, lat, camera, { x: 0, y: 0, width: 1280, height: 720 });
      expect(points([lng, lat])).toEqual([[expect.closeTo(x, 4), expect.closeTo(y, 4)]]);
    }
  });

  it('shows a place in each copy of the world', () => {
    const wide = flatProjector({ camera: { lng: 0, lat: 0, zoom: 0 }, width: 1000, height: 300 });
    expect(wide.points([10, 0]).length).toBe(2);
    expect(wide.points([100, 0]).length).toBe(2);
    expect(wide.points([10, 80])).toEqual([]);
  });

  it('cuts areas and lines to the picture and its margin', () => {
    const { areas, lines } = flatProjector(frame);
    const world = [
      [-180, -80],
      [180, -80],
      [180, 80],
      [-180, 80],
    ];
    const [ring = []] = areas([[world]]);
    expect(Math.min(...ring.map(([x]) => x))).toBe(-MARGIN);
    expect(Math.max(...ring.map(([, y]) => y))).toBe(720 + MARGIN);
    expect(
      lines([
        [
          [62, 18],
          [63, 18],
          [62, -80],
          [61, -80],
          [62, -80],
        ],
      ])[0]?.length,
    ).toBe(3);
  });

  it('draws a line over 180 degrees once', () => {
    const pacific = flatProjector({
      camera: { lng: 180, lat: 0, zoom: 2 },
      width: 400,
      height: 300,
    });
    const shapes = pacific.lines([
      [
        [175, 0],
        [190, 0],
      ],
    ]);
    expect(shapes.length).toBe(1);
  });
});

describe('the globe', () => {
  const globe = globeProjector({
    camera: { lng: 70, lat: 20, zoom: 1.4 },
    width: 900,
    height: 600,
  });

  it('has its middle in the middle, and a degree there as long as on the flat map', () => {
    expect(globe.points([70, 20])).toEqual([[expect.closeTo(450, 4), expect.closeTo(300, 4)]]);
    const [[x = 0] = []] = globe.points([70.01, 20]);
    const flat = flatProjector(globe).points([70.01, 20])[0]?.[0] ?? 0;
    expect(x - 450).toBeCloseTo(flat - 450, 3);
  });

  it('is seen in perspective: less than half of it, and nothing of the other side', () => {
    expect(globe.points([-110, -20])).toEqual([]);
    expect(globe.points([70, -65])).toEqual([]);
    const far = globe.points([70, -40])[0]?.[1] ?? 0;
    expect(Math.hypot(0, far - 300)).toBeLessThan(globe.radius);
  });

  it('shows the near part of an area', () => {
    const around = [
      [60, 10],
      [80, 10],
      [80, 30],
      [60, 30],
      [60, 10],
    ];
    const [ring = []] = globe.areas([[around]]);
    for (const [x, y] of ring) expect(Math.hypot(x - 450, y - 300)).toBeLessThan(globe.radius);
    expect(ring.length).toBeGreaterThan(20);
  });
});
