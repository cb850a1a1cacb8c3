import { describe, expect, it } from 'vitest';
import { autoScale, type Distance } from '../../../src/lib/auto-scale';

const at = (width: number, height: number, pixelRatio = 1) => ({ width, height, pixelRatio });

describe('the scale of a screen', () => {
  it.each<[string, ReturnType<typeof at>, Distance, number]>([
    ['a laptop', at(1280, 720), 'desk', 1],
    ['a desk in full HD', at(1920, 1080), 'desk', 1],
    ['a phone', at(390, 844, 3), 'desk', 1],
    ['a large desk', at(2560, 1440), 'desk', 1.1],
    ['a 4K wall', at(3840, 2160), 'desk', 1.7],
    ['an 8K wall that the system enlarges twice', at(3840, 2160, 2), 'desk', 1.35],
    ['a laptop in a talk', at(1280, 720), 'hall', 1.1],
    ['a hall in full HD', at(1920, 1080), 'hall', 1.35],
    ['a hall in 4K', at(3840, 2160), 'hall', 2.15],
    ['a phone in a talk', at(390, 844, 3), 'hall', 1],
    ['a kiosk in full HD', at(1920, 1080), 'kiosk', 1.7],
    ['the same upright', at(1080, 1920), 'kiosk', 1.7],
    ['a 4K kiosk', at(3840, 2160), 'kiosk', 2.7],
    ['a small tablet', at(800, 600), 'kiosk', 1.2],
    ['an 8K kiosk', at(7680, 4320), 'kiosk', 4],
  ])('is that of %s', (_, screen, distance, scale) => {
    expect(autoScale(screen, distance)).toBe(scale);
  });
});
