import { type AuthoredSet, ofKind } from '../authored';
import { compileTotal } from '../compile-total';
import type { Problem } from '../problem';

/** An official count is never below what can be named as of its date: then one of the two is wrong. */
export function checkNamedTotals(set: AuthoredSet): Problem[] {
  return ofKind(set, 'agreements').flatMap(({ file, record }) => {
    const { officialTotal } = record;
    if (!officialTotal) return [];
    const { value, asOf, named = [] } = compileTotal(record, officialTotal, set);
    if (named.length <= value) return [];
    return [
      {
        file,
        field: 'officialTotal.value',
        message: `is ${value}, but ${named.length} are named by ${asOf}`,
        hint: 'Mend the total or its date, or the type or date of what is named.',
      },
    ];
  });
}
