/** What is drawn of a circle of sight beyond the edge of the basemap. */
import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/domain/dataset';
import type { SightCircle } from '../../src/domain/sight-circles';
import { makeRimRows, polarCircles, polarPieces } from '../../src/layers/sight/sight';
import { realDataset } from '../fixtures/real-dataset';

const circle = (lon: number, lat: number, radiusDeg: number): SightCircle => ({
  centre: [lon, lat],
  radiusDeg,
  altitudeKm: 600,
  elevationDeg: 5,
});

/** Whether a piece between two meridians holds a place; its other edges are taken to be straight. */
function holds(piece: [number, number][], lon: number, lat: number): boolean {
  const [a, b, c, d] = piece;
  if (!a || !b || !c || !d || lon < a[0] || lon > b[0]) return false;
  const share = (lon - a[0]) / (b[0] - a[0]);
  const one = a[1] + share * (b[1] - a[1]);
  const other = d[1] + share * (c[1] - d[1]);
  return Math.min(one, other) <= lat && lat <= Math.max(one, other);
}

describe.each([
  ['short of the pole', circle(21, 67.9, 19.4)],
  ['over the pole', circle(76.4, 69.4, 22.4)],
  ['over the south pole', circle(76.4, -69.4, 22.4)],
])('a circle that ends %s', (_, one) => {
  it('is filled beyond 85 degrees where it sees, and nowhere else', () => {
    const pieces = polarPieces(one);
    const sign = Math.sign(one.centre[1]);
    for (let lon = -179.5; lon < 180; lon += 7)
      for (let lat = 85; lat < 90; lat += 0.3) {
        const away = (geoDistance([...one.centre], [lon, sign * lat]) * 180) / Math.PI;
        if (Math.abs(away - one.radiusDeg) < 0.1) continue;
        const isFilled = pieces.some((piece) => holds(piece, lon, sign * lat));
        expect([lon, lat, isFilled]).toEqual([lon, lat, away < one.radiusDeg]);
      }
  });
});

describe('the real records', () => {
  const dataset = realDataset();
  const at = (key: string) => dataset.entities.findIndex((entity) => keyOf(entity) === key);

  it('have circles near a pole, and most far from one', () => {
    const selected = at('ground-stations/aq-zhongshan-ocean');
    const circles = polarCircles(dataset, selected);
    expect(circles).toHaveLength(1);
    const [rim] = makeRimRows(circles, selected);
    const lats = rim?.path.filter((_, i) => i % 2 === 1) ?? [];
    expect(Math.min(...lats)).toBeLessThan(-85.06);
    expect(polarCircles(dataset, at('ground-stations/br-cuiaba'))).toEqual([]);
    expect(polarCircles(dataset, -1)).toEqual([]);
  });
});
