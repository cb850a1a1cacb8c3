import type { LonLat } from '../../lib/great-circle';
import { distanceKm, greatCircle } from '../../lib/great-circle';

export interface Sample {
  /** Middle of the stretch that it stands for. */
  p: LonLat;
  /** Length of that stretch. */
  km: number;
}

/** Points along a line at most `spacingKm` apart, in order, each for a stretch of equal length a leg. */
export function lineSamples(line: readonly LonLat[], spacingKm: number): Sample[] {
  return line.slice(1).flatMap((end, k) => {
    const start = line[k] ?? end;
    const km = distanceKm(start, end);
    const steps = Math.max(1, Math.ceil(km / spacingKm));
    const point = greatCircle(start, end);
    return Array.from({ length: steps }, (_, s) => ({
      p: point((s + 0.5) / steps),
      km: km / steps,
    }));
  });
}

/** A run of neighbouring samples of one property. */
export interface Stretch<T> {
  value: T;
  samples: Sample[];
  km: number;
}

/** Runs of samples with the same value; `null` belongs to none. */
export function stretchesOf<T>(
  samples: readonly Sample[],
  askOf: (p: LonLat) => T | null,
): Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  let open: Stretch<T> | undefined;
  for (const sample of samples) {
    const value = askOf(sample.p);
    if (value === null) open = undefined;
    else if (open?.value === value) {
      open.samples.push(sample);
      open.km += sample.km;
    } else {
      open = { value, samples: [sample], km: sample.km };
      stretches.push(open);
    }
  }
  return stretches;
}
