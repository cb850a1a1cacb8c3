import { describe, expect, it } from 'vitest';
import type { Authored, AuthoredSet } from '../../../src/compile/authored';
import { checkMeasures } from '../../../src/compile/check/check-measures';
import { landOverlap } from '../../../src/compile/check/land-overlap';
import { segment } from '../../fixtures/line-segment';

const KM_PER_DEGREE = 111.195;
type Cable = Authored<'terrestrial-cables'>;

const setOf = (...records: Cable[]): AuthoredSet => ({ records, organisations: [], stories: [] });

describe('landOverlap', () => {
  const land = (id: string, lat: number, towns: [string, number][]): Cable => ({
    file: `geo/terrestrial-cables/${id}.geojson`,
    kind: 'terrestrial-cables',
    id,
    record: {} as Cable['record'],
    point: null,
    segments: towns.slice(1).map(([to, lon], k) => {
      const [from, start] = towns[k] ?? ['', 0];
      return segment(to, `place:${from}`, `place:${to}`, [
        [start, lat],
        [lon, lat],
      ]);
    }),
    places: towns.map(([name, lon]) => ({
      properties: {
        part: 'place',
        id: name,
        name: { en: name },
        country: 'KZ',
        basis: 'named',
        located: { note: { en: 'x' }, sources: [1] },
      },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  });
  const five = 5 * KM_PER_DEGREE;

  it('leaves out what is near an end, not what is near a place on the way', () => {
    const { total } = landOverlap([
      land('one', 0, [
        ['a', 0],
        ['b', 2],
        ['c', 5],
      ]),
      land('two', 0.02, [
        ['d', 0],
        ['e', 3.5],
        ['f', 5],
      ]),
    ]);
    expect(total.measuredKm).toBeCloseTo(2 * (five - 80), -1);
    expect(total.share).toBeCloseTo(1, 5);
  });

  it('leaves out what is near a town that both pass', () => {
    const [one, two] = [0, 0.02].map((lat) =>
      land(`at-${lat}`, lat, [
        ['a', 0],
        ['b', 2],
        ['c', 5],
      ]),
    ) as [Cable, Cable];
    expect(landOverlap([one, two]).total.measuredKm).toBeCloseTo(2 * (five - 160), -1);
  });

  it('is refused above 5 %', () => {
    const towns: [string, number][] = [
      ['a', 0],
      ['b', 9],
    ];
    const [problem] = checkMeasures(setOf(land('one', 0, towns), land('two', 0.02, towns)));
    expect(problem?.file).toBe('geo/terrestrial-cables');
    expect(problem?.message).toMatch(
      /^100\.0 % of all lines on land .* one 9\d\d km, two 9\d\d km$/,
    );
    expect(problem?.hint).toContain('npm run geo:separate-lanes -- terrestrial-cables');
    const apart = setOf(land('one', 0, towns), land('two', 0.1, towns));
    expect(checkMeasures(apart)).toEqual([]);
  });
});
