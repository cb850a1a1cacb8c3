import { describe, expect, it } from 'vitest';
import type { Dataset, Entity } from '../../../src/domain/dataset';
import { sightAngleDeg } from '../../../src/domain/sight';
import { sightOf } from '../../../src/domain/sight-circles';

const entity = (kind: Entity['kind'], id: string, more: Partial<Entity>): Entity => ({
  kind,
  id,
  name: { en: id },
  aliases: [],
  phases: [],
  openedDay: null,
  countries: [],
  chineseRoles: [],
  confidence: 'high' as const,
  ...more,
});
const satellite = (id: string, variant: string, more: Partial<Entity> = {}) =>
  entity('satellites', id, { variant, ...more });
const station = (variant: string, satellites: string[], more: Partial<Entity> = {}) =>
  entity('ground-stations', 'station', { variant, satellites, point: [20, 78.9], ...more });

/** The sight of the first of some records. */
function sight(...entities: Entity[]) {
  const dataset: Dataset = { version: '', asOf: '', entities };
  return sightOf(entities[0] as Entity, dataset);
}
const heights = (seen: ReturnType<typeof sight>) =>
  seen?.circles.map(({ altitudeKm }) => altitudeKm);

const CBERS = satellite('cbers-4', 'LEO', { altitudeKm: 778 });
const LOW = satellite('low', 'LEO', { altitudeKm: 500 });
const GEO = satellite('geo', 'GEO', { point: [79, 0] });

describe('a geostationary satellite', () => {
  it('is seen within three contours around the point below it', () => {
    const seen = sight(GEO);
    expect(seen?.kind).toBe('footprint');
    expect(seen?.circles.map(({ elevationDeg }) => elevationDeg)).toEqual([0, 5, 10]);
    expect(seen?.circles.map(({ radiusDeg }) => radiusDeg.toFixed(1))).toEqual([
      '81.3',
      '76.3',
      '71.4',
    ]);
    for (const { centre } of seen?.circles ?? []) expect(centre).toEqual([79, 0]);
  });
});

describe('a station', () => {
  it('receives as far as its satellite is high, at 5 degrees or more', () => {
    const seen = sight(station('remote-sensing', ['cbers-4']), CBERS);
    expect(seen).toMatchObject({ kind: 'station', isAssumed: false });
    expect(seen?.circles).toEqual([
      { centre: [20, 78.9], altitudeKm: 778, elevationDeg: 5, radiusDeg: sightAngleDeg(778, 5) },
    ]);
  });

  it('aboard a ship has none, since its point is only the home port', () => {
    const aboard = { ...station('ttc', ['cbers-4']), isAboard: true as const };
    expect(sight(aboard, CBERS)).toBeNull();
    const seen = sight(CBERS, aboard, station('remote-sensing', ['cbers-4']));
    expect(seen?.circles.map(({ centre }) => centre)).toEqual([[20, 78.9]]);
  });

  it('has a circle for its highest satellite and one for its lowest, the larger first', () => {
    const between = satellite('between', 'LEO', { altitudeKm: 640 });
    const ids = ['low', 'between', 'cbers-4'];
    expect(heights(sight(station('ttc', ids), LOW, between, CBERS))).toEqual([778, 500]);
  });

  it('has one where they are much the same', () => {
    const alike = satellite('alike', 'LEO', { altitudeKm: 745 });
    expect(heights(sight(station('ttc', ['alike', 'cbers-4']), alike, CBERS))).toEqual([778]);
  });

  it.each(['remote-sensing', 'ttc', 'satellite-control'])(
    'for %s is shown at an assumed height where none is recorded, and says so',
    (use) => {
      for (const seen of [
        sight(station(use, [])),
        sight(station(use, ['x']), satellite('x', 'LEO')),
      ]) {
        expect(heights(seen)).toEqual([600]);
        expect(seen?.isAssumed).toBe(true);
      }
    },
  );

  it.each(['gnss', 'deep-space', 'space-surveillance', 'science'])(
    'for %s has no circle that nobody gave a height for',
    (use) => {
      expect(sight(station(use, []))).toBeNull();
    },
  );

  it('that serves geostationary satellites alone has none', () => {
    expect(sight(station('satellite-control', ['geo']), GEO)).toBeNull();
  });

  it('known to its country only has none', () => {
    expect(
      sight(station('remote-sensing', ['cbers-4'], { precision: 'country' }), CBERS),
    ).toBeNull();
  });
});

describe('a satellite in a low orbit', () => {
  it('shows the circles of its stations at its own height', () => {
    const other = entity('ground-stations', 'other', {
      satellites: ['cbers-4'],
      point: [-56.1, -15.6],
    });
    const capital = entity('ground-stations', 'capital', {
      satellites: ['cbers-4'],
      point: [0, 0],
      precision: 'country',
    });
    const programme = entity('hubs', 'programme', {
      point: [116, 40],
      sites: ['satellites/cbers-4'],
    });
    const seen = sight(CBERS, station('ttc', ['cbers-4']), other, capital, programme);
    expect(seen?.kind).toBe('stations');
    expect(seen?.circles.map(({ centre }) => centre)).toEqual([
      [20, 78.9],
      [-56.1, -15.6],
    ]);
    expect(heights(seen)).toEqual([778, 778]);
  });

  it('without stations or without a height shows nothing', () => {
    expect(sight(CBERS)).toBeNull();
    const unknown = satellite('unknown', 'LEO');
    expect(sight(unknown, station('ttc', ['unknown']))).toBeNull();
  });
});

it('a hub and a cable see nothing', () => {
  expect(sight(entity('hubs', 'hub', { point: [0, 0], satellites: ['low'] }), LOW)).toBeNull();
  expect(sight(entity('submarine-cables', 'cable', {}))).toBeNull();
});
