/** What the pages beside the atlas read: the same compiled file, its cables as lines with their days. */
import type { Dataset } from '../../../src/domain/dataset';
import { type PackedDataset, unpackDataset } from '../../../src/domain/packed-dataset';

export interface Line {
  coordinates: [number, number][];
  fromDay: number;
  toDay: number;
  confidence: string;
}

const STEP_MONTHS = 1;
const FIRST_YEAR = 2000;

/** The day of a step of the clock, days since 1970. */
export function dayOfStep(step: number): number {
  return Date.UTC(FIRST_YEAR, step * STEP_MONTHS, 1) / 86_400_000;
}

export async function loadDataset(): Promise<Dataset> {
  const response = await fetch('../data/v1/atlas.json');
  return unpackDataset((await response.json()) as PackedDataset);
}

export async function loadLines(): Promise<Line[]> {
  return linesOf(await loadDataset());
}

export function linesOf({ entities }: Dataset): Line[] {
  return entities.flatMap(({ segments = [], confidence }) =>
    segments.map(({ overview, phases: own }) => {
      const lived = own.filter(({ state }) => state !== 'ended');
      return {
        coordinates: Array.from({ length: overview.length / 2 }, (_, i): [number, number] => [
          overview[2 * i] ?? 0,
          overview[2 * i + 1] ?? 0,
        ]),
        fromDay: lived[0]?.fromDay ?? 0,
        toDay: lived.at(-1)?.toDay ?? 0,
        confidence,
      };
    }),
  );
}

export function collectionOf(lines: readonly Line[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: lines.map(({ coordinates, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates },
    })),
  };
}

/** What the bench calls, the same on every page. */
export interface BenchPage {
  step(day: number): void;
  filter(isOn: boolean): void;
}

/** Says that all is drawn and that the bench may go on. */
export function ready(page: BenchPage): void {
  Object.assign(window, { benchPage: page });
  document.documentElement.dataset.ready = '';
  document.documentElement.dataset.settled = '';
}

/** Says that something is to be drawn. @returns what says that it is */
export function unsettled(): () => void {
  delete document.documentElement.dataset.settled;
  return () => {
    document.documentElement.dataset.settled = '';
  };
}

/** For a page that has nothing more to do than to draw its next frame. */
export function drawn(): void {
  const settled = unsettled();
  requestAnimationFrame(() => requestAnimationFrame(settled));
}
