import { type AuthoredSet, ofKind } from '../authored';
import type { Problem } from '../problem';
import { idsOf } from './ids-of';

/** Agreements relate to other agreements that exist, each once and in one direction. */
export function checkRelations(set: AuthoredSet, unusable: ReadonlySet<string>): Problem[] {
  const known = new Set(idsOf(set, unusable, 'agreements'));
  const agreements = ofKind(set, 'agreements');
  const related = new Set(
    agreements.flatMap(({ id, record }) =>
      (record.relations ?? []).map(({ kind, agreement }) => `${id} ${kind} ${agreement}`),
    ),
  );
  return agreements.flatMap(({ file, id, record }) =>
    (record.relations ?? []).flatMap(({ kind, agreement }, i, all) => {
      const problem = (message: string, hint: string) => [
        { file, field: `relations[${i}].agreement`, message, hint },
      ];
      if (agreement === id) return problem('is this agreement itself', 'Name the other agreement.');
      if (!known.has(agreement))
        return problem(
          `there is no agreement "${agreement}"`,
          `Add geo/agreements/${agreement}.geojson or mend the id.`,
        );
      const first = all.findIndex((one) => one.kind === kind && one.agreement === agreement);
      if (first !== i)
        return problem(`says "${kind}" of ${agreement} twice`, 'Keep one, with all its sources.');
      if (related.has(`${agreement} ${kind} ${id}`))
        return problem(
          `${agreement} says "${kind}" of this agreement too`,
          'Only one of the two can be so; the other direction is derived.',
        );
      return [];
    }),
  );
}
