import type { RelationKind } from '../../domain/agreement-records';
import type { Entity } from '../../domain/dataset';
import type { AtlasIndex } from '../../state/atlas-index';

/** A relation as the one side says it, or as it reads from the other. */
export interface ReadRelation {
  kind: RelationKind | 'superseded' | 'frames';
  other: Entity;
}

const REVERSE = { supersedes: 'superseded', under: 'frames' } as const;

/** What an agreement says of others, then what others say of it. */
export function relationsOf(index: AtlasIndex, { id, relations = [] }: Entity): ReadRelation[] {
  const agreements = index.byKind.get('agreements') ?? [];
  const own = relations.flatMap(({ kind, agreement }): ReadRelation[] => {
    const other = agreements.find((one) => one.id === agreement);
    return other ? [{ kind, other }] : [];
  });
  const reverse = agreements.flatMap((other): ReadRelation[] =>
    (other.relations ?? [])
      .filter(({ agreement }) => agreement === id)
      .map(({ kind }) => ({ kind: REVERSE[kind], other })),
  );
  return [...own, ...reverse];
}
