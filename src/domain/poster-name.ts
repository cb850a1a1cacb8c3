/** Years at whose end the opening view is drawn as a picture. */
export const POSTER_YEARS = [1995, 2000, 2005, 2010, 2015, 2020, 2025] as const;

export type PosterName = (typeof POSTER_YEARS)[number] | 'today';

/** The picture that is nearest to a year; without a year, that of today. */
export function posterName(year: number | null): PosterName {
  if (year === null) return 'today';
  return POSTER_YEARS.reduce((best, one) =>
    Math.abs(one - year) < Math.abs(best - year) ? one : best,
  );
}
