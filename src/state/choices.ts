import {
  FACETS,
  type Facet,
  type FacetValues,
  type Filters,
  type YearSpan,
} from '../domain/filter';
import { DEFAULT_LAYERS, type LayerId } from '../domain/layer-id';
import type { SiteKind } from '../domain/site-kinds';
import { lastAnswer } from '../lib/last-answer';
import type { View } from './view';

/** One thing that restricts what is shown, and can be undone alone. */
export type Choice =
  | { [F in Facet]: { facet: F; value: FacetValues[F] } }[Facet]
  | { facet: 'opened'; span: YearSpan }
  /** Layers that are on by default and are switched off. */
  | { facet: 'kind'; off: readonly LayerId[] }
  | { facet: 'site'; off: readonly SiteKind[] };

/** Up to so many kinds that are off are told one by one. */
const ONE_BY_ONE = 3;

function eachOrAll<T>(off: readonly T[]): readonly (readonly T[])[] {
  if (off.length === 0) return [];
  return off.length <= ONE_BY_ONE ? off.map((one) => [one]) : [off];
}

const choose = lastAnswer((layers: View['layers'], hidden: View['hidden'], filters: Filters) => {
  const off = DEFAULT_LAYERS.filter((id) => !layers.includes(id));
  const { opened } = filters;
  return [
    ...eachOrAll(off).map((ids): Choice => ({ facet: 'kind', off: ids })),
    ...eachOrAll(hidden).map((kinds): Choice => ({ facet: 'site', off: kinds })),
    ...FACETS.flatMap((facet) =>
      (filters[facet] as readonly string[]).map((value) => ({ facet, value }) as Choice),
    ),
    ...(opened ? [{ facet: 'opened', span: opened } as const] : []),
  ];
});

/** All that restricts what is shown beside the clock, in the order of the panel. */
export function choicesOf({
  layers,
  hidden,
  filters,
}: Pick<View, 'layers' | 'hidden' | 'filters'>): readonly Choice[] {
  return choose(layers, hidden, filters);
}
