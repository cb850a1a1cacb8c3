import { describe, expect, it } from 'vitest';
import { contactSheet } from '../../../src/compile/contact-sheet/contact-sheet';
import { landNear } from '../../../src/compile/contact-sheet/land-near';
import { placedNames } from '../../../src/compile/contact-sheet/placed-names';
import { LAND_CABLE, partIn } from '../../fixtures/tiny-geo';
import { tinySet } from '../../fixtures/tiny-set';

describe('contactSheet', () => {
  it('has a map with title, lengths, lines and landing points for each system', () => {
    const set = tinySet();
    const svg = contactSheet(set, 'submarine-cables');
    const cables = set.records.filter(({ kind }) => kind === 'submarine-cables');
    for (const { id, record, segments } of cables) {
      expect(svg).toContain(`<g id="${id}"`);
      expect(svg).toContain(record.name.en);
      expect(svg).toContain(`${segments.length} seg`);
    }
    expect(svg).not.toContain('NaN');
    expect(svg.match(/<circle /g)?.length).toBeGreaterThan(1);
  });

  it('has borders, crossings and the places that are only inferred on land', () => {
    const set = tinySet((tree) => {
      partIn(tree, LAND_CABLE, 'kashgar').properties.basis = 'inferred';
    });
    const svg = contactSheet(set, 'terrestrial-cables');
    expect(svg).toContain('<g id="pass-line"');
    const lengthOf = (fill: string) =>
      new RegExp(`<path d="([^"]+)" fill="${fill}" stroke="#8f8f84"`).exec(svg)?.[1]?.length ?? 0;
    expect(lengthOf('none')).toBeGreaterThan(200);
    expect(svg.match(/<rect [^>]*width="4" height="4" fill="#111"/g)).toHaveLength(1);
    expect(svg.match(/<circle [^>]*fill="#fff"/g)).toHaveLength(1);
    expect(contactSheet(set, 'submarine-cables')).not.toContain('#8f8f84');
  });

  it('shows the systems asked for', () => {
    expect(contactSheet(tinySet(), 'terrestrial-cables', ['no-such'])).not.toContain('<g id=');
  });
});

describe('placedNames', () => {
  it('leaves out a name that would lie on another', () => {
    const frame = { left: 0, top: 0, right: 200, bottom: 100 };
    const dot = (x: number, y: number, name: string) => ({ x, y, name, isUnit: false });
    expect(placedNames([dot(20, 50, 'Gwadar & Co')], frame)[0]).toContain('Gwadar &amp; Co');
    const crowd = Array.from({ length: 9 }, () => dot(100, 50, 'A rather long name'));
    expect(placedNames(crowd, frame).length).toBeLessThan(4);
    expect(
      placedNames([dot(190, 2, 'Too long for any of the sides at all, whatever happens')], frame),
    ).toEqual([]);
  });
});

describe('landNear', () => {
  it('cuts the land to the box', () => {
    const rings = landNear('110m', [10, 50], 5).flat();
    expect(rings.length).toBeGreaterThan(0);
    for (const [lon = 0, lat = 0] of rings.flat()) {
      expect(Math.abs(lon - 10)).toBeLessThan(10);
      expect(Math.abs(lat - 50)).toBeLessThanOrEqual(5);
    }
  });
});
