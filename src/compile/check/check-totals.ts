import { type AuthoredSet, ofKind } from '../authored';
import type { Problem } from '../problem';

/** A figure is itemised here, or stands beside one that is; figures in different units are never one series. */
export function checkTotals(set: AuthoredSet, unusable: ReadonlySet<string>): Problem[] {
  const agreements = ofKind(set, 'agreements');
  const totals = new Map(agreements.map(({ id, record }) => [id, record.officialTotal]));
  return agreements.flatMap(({ file, record: { type, officialTotal } }) => {
    const problem = (field: string, message: string, hint: string) => [
      { file, field, message, hint },
    ];
    if ((type === 'official-total') !== (officialTotal !== undefined))
      return problem(
        'officialTotal',
        officialTotal ? `belongs to type official-total, not ${type}` : 'is missing',
        'An agreement of type official-total, and no other, gives its figure in officialTotal.',
      );
    if (!officialTotal) return [];
    const { itemises, beside } = officialTotal;
    if ((itemises === undefined) === (beside === undefined))
      return problem(
        'officialTotal',
        itemises ? 'has both itemises and beside' : 'has neither itemises nor beside',
        'Say what of it is itemised here, or beside which figure it stands.',
      );
    const isBroken = unusable.has(`geo/agreements/${beside}.geojson`);
    if (beside !== undefined && !isBroken && !totals.get(beside)?.itemises)
      return problem(
        'officialTotal.beside',
        `"${beside}" is no official total that is itemised here`,
        'Name an agreement of type official-total with itemises.',
      );
    return [];
  });
}
