import { describe, expect, it } from 'vitest';
import { globeFit, isGlobeWide } from '../../../src/map/globe-fit';

const ROOM = { width: 900, height: 500 };
/** As maplibre-gl has it. */
const radiusPx = ({ center: [, lat], zoom }: ReturnType<typeof globeFit>) =>
  (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);

describe('a view of the globe', () => {
  it('is whole where the bounds are wider than a quarter turn', () => {
    expect(isGlobeWide([60, -60, 210, 60])).toBe(true);
    expect(isGlobeWide([60, -50, 80, 50])).toBe(true);
    expect(isGlobeWide([60, -30, 149, 50])).toBe(false);
  });

  it('fills the room beside the panels, at the equator and off it', () => {
    for (const bounds of [
      [60, -60, 210, 60],
      [0, 10, 100, 70],
    ] as const) {
      const camera = globeFit([...bounds], ROOM);
      expect(2 * radiusPx(camera)).toBeCloseTo(0.96 * 500);
      expect(camera.center[0]).toBe((bounds[0] + bounds[2]) / 2);
    }
  });

  it('never looks from over a pole', () => {
    expect(globeFit([-180, 40, 180, 90], ROOM).center[1]).toBe(60);
  });
});
