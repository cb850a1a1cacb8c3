/**
 * The fill of countries by what they signed. The basemap paints it on its own tiles by feature-state
 * (deck.gl polygons sag on the globe and break on stitched rings), so this module draws nothing itself.
 */
import type { AgreementSpan, Dataset } from '../../domain/dataset';
import type { TimeWindow } from '../../domain/time-window';
import type { LayerModule } from '../layer-module';

/** The ramp has five steps: 1, 2, 3, 4, 5 and more. */
export const FILL_CLASSES = 5;

function isCounted({ fromDay, toDay }: AgreementSpan, window: TimeWindow): boolean {
  if (fromDay > window.day || toDay < window.day) return false;
  return (
    window.mode === 'as-of' || (window.openedFromDay <= fromDay && fromDay <= window.openedToDay)
  );
}

/** Agreements in force at the clock (or signed in its span), by ISO code; 0 where there is none. */
export function countAgreements(dataset: Dataset, window: TimeWindow): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, countries: codes, agreements = [] } of dataset.entities) {
    const code = codes[0];
    if (kind !== 'countries' || code === undefined) continue;
    counts.set(code, agreements.filter((one) => isCounted(one, window)).length);
  }
  return counts;
}

/** 0 for no agreement, else 1 to 5. */
export function fillClassOf(count: number): number {
  return Math.min(count, FILL_CLASSES);
}

export const countries: LayerModule = {
  id: 'countries',
  icon: 'layers',
  prepare: () => ({ draw: () => [] }),
};
