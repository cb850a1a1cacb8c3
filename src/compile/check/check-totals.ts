import { stateAfter } from '../../domain/lifespan';
import type { OfficialTotal } from '../../domain/records';
import { type AuthoredSet, ofKind } from '../authored';
import type { Problem } from '../problem';
import { spanOf } from './record-span';

/** How many can be named that surely were there on the last day of a total's date. */
function namedBy({ itemises, asOf }: OfficialTotal, set: AuthoredSet): number {
  const lastDay = spanOf(asOf)?.toDay ?? 0;
  const isBy = (date: string) => (spanOf(date)?.toDay ?? Number.POSITIVE_INFINITY) <= lastDay;
  if (itemises === 'cross-border-land-cables')
    return ofKind(set, 'terrestrial-cables').filter(
      ({ record }) =>
        record.scope === 'cross-border' &&
        record.events.some(
          ({ kind, date, primary }) =>
            primary !== false && stateAfter(kind) === 'in-service' && isBy(date),
        ),
    ).length;
  return ofKind(set, 'countries').filter(({ record }) =>
    record.agreements.some(({ type, date }) => type === itemises && isBy(date)),
  ).length;
}

/** An official count is never below what can be named as of its date: then one of the two is wrong. */
export function checkTotals(set: AuthoredSet): Problem[] {
  return ofKind(set, 'agreements').flatMap(({ file, record: { officialTotal } }) => {
    if (!officialTotal) return [];
    const named = namedBy(officialTotal, set);
    if (named <= officialTotal.value) return [];
    return [
      {
        file,
        field: 'officialTotal.value',
        message: `is ${officialTotal.value}, but ${named} are named by ${officialTotal.asOf}`,
        hint: 'Mend the total or its date, or the type or date of what is named.',
      },
    ];
  });
}
