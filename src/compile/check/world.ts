/** What the checks need to know of the world; degrees in, km out. `world/real-world` answers. */
export interface World {
  /** ISO 3166-1 alpha-2 of the country at a place, `null` at sea. */
  countryAt(lon: number, lat: number): string | null;
  isLand(lon: number, lat: number): boolean;
  /** Kilometres from a place to a country, 0 inside, `Infinity` for a country the map does not draw. */
  distanceToCountryKm(lon: number, lat: number, iso2: string): number;
  /** Kilometres from a place to the nearest coast. */
  distanceToCoastKm(lon: number, lat: number): number;
  /** Kilometres to the nearest town of that name in a country, `null` where it has none. */
  distanceToTownKm(lon: number, lat: number, name: string, iso2: string): number | null;
  /** The nearest town of a country, `null` where it has none. */
  nearestTown(lon: number, lat: number, iso2: string): { name: string; km: number } | null;
  /** Towns of a country whose names are spelled alike. */
  similarTowns(name: string, iso2: string): string[];
}
