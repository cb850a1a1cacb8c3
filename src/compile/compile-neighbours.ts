/** Which countries a country is set beside: those across its land borders, or for islands those alike nearby. */
import { regionOf } from '../domain/regions';
import { distanceKm, type LonLat } from '../lib/great-circle';
import { landNeighbours } from './world/land-neighbours';

interface Place {
  code: string;
  capital: LonLat;
}

/** How many an island is set beside, and how few are too few. */
const MOST = 5;
const LEAST = 3;

/**
 * By ISO alpha-2, the nearest first. Across a land border where there is one; else islands of the same
 * region, then, where those are few, others of the region, then whoever is near.
 * @param countries those with a record; others are nobody's neighbours
 */
export function compileNeighbours(countries: readonly Place[]): Map<string, string[]> {
  const known = new Set(countries.map(({ code }) => code));
  const bordersOf = (code: string) => landNeighbours(code).filter((other) => known.has(other));
  return new Map(
    countries.map(({ code, capital }) => {
      const near = countries
        .filter((other) => other.code !== code)
        .map((other) => ({ code: other.code, km: distanceKm(capital, other.capital) }))
        .sort((a, b) => a.km - b.km || (a.code < b.code ? -1 : 1))
        .map((other) => other.code);
      const borders = new Set(bordersOf(code));
      if (borders.size > 0) return [code, near.filter((other) => borders.has(other))];
      const region = near.filter((other) => regionOf(other) === regionOf(code));
      const islands = region.filter((other) => bordersOf(other).length === 0).slice(0, MOST);
      const chosen = new Set(islands);
      for (const other of [...region, ...near]) if (chosen.size < LEAST) chosen.add(other);
      return [code, [...chosen]];
    }),
  );
}
