import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeChooser } from '../../../../src/ui/map-view/place-chooser';

const DESK = { left: 8, top: 8, right: 1272, bottom: 712 };
const PHONE = { left: 8, top: 8, right: 382, bottom: 836 };
const SIZE = { width: 258, height: 240 };

const place = (x: number, y: number, room = DESK, size = SIZE) =>
  placeChooser({ x, y }, size, room, 1);

describe('the chooser', () => {
  it('stands right of its ring with a leader to it, left where there is no room', () => {
    expect(place(600, 300)).toEqual({
      left: 628,
      top: 260,
      maxHeight: 704,
      leader: { left: 612, right: 628, top: 300, bottom: 300 },
    });
    const left = place(1200, 300);
    expect(left.left + SIZE.width).toBe(1172);
    expect(left.leader).toEqual({ left: 1172, right: 1188, top: 300, bottom: 300 });
  });

  it('stands below or above in the middle of a phone', () => {
    expect(place(195, 200, PHONE)).toMatchObject({ left: 66, top: 228 });
    const above = place(195, 700, PHONE);
    expect(above.top + SIZE.height).toBe(672);
    expect(above.leader).toEqual({ left: 195, right: 195, top: 672, bottom: 688 });
  });

  it('never leaves the screen nor covers its ring, in any corner, with any list, at any scale', () => {
    const rooms = fc.constantFrom(DESK, PHONE, { left: 8, top: 8, right: 632, bottom: 352 });
    const anything = fc.record({
      room: rooms,
      across: fc.double({ min: 0, max: 1, noNaN: true }),
      down: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.integer({ min: 200, max: 520 }),
      height: fc.integer({ min: 80, max: 1400 }),
      scale: fc.constantFrom(1, 1.35, 2.2),
    });
    fc.assert(
      fc.property(anything, ({ room, across, down, width, height, scale }) => {
        const x = room.left + across * (room.right - room.left);
        const y = room.top + down * (room.bottom - room.top);
        const got = placeChooser({ x, y }, { width, height }, room, scale);
        const right = got.left + Math.min(width, room.right - room.left);
        const bottom = got.top + Math.min(height, got.maxHeight);
        expect(got.left).toBeGreaterThanOrEqual(room.left - 1e-6);
        expect(right).toBeLessThanOrEqual(room.right + 1e-6);
        expect(got.top).toBeGreaterThanOrEqual(room.top - 1e-6);
        expect(bottom).toBeLessThanOrEqual(room.bottom + 1e-6);
        const isOver = got.left < x && x < right && got.top < y && y < bottom;
        expect(isOver).toBe(false);
      }),
    );
  });
});
