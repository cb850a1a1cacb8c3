import type { Entity } from '../../domain/dataset';
import type { Agreement, RelationKind } from '../../domain/records';
import { RELATION_KINDS } from '../../domain/records';
import { entityOf } from '../../state/atlas-index';
import { useAtlasIndex, useWords } from '../atlas-context';
import { Fact } from './Fact';
import { Footnotes } from './Footnotes';
import { LocalText } from './LocalText';
import { lift, open } from './lift';
import lists from './lists.module.css';

interface Related {
  entity: Entity;
  /** Of the claim, which stands in the later agreement; none where this is the earlier one. */
  sources: number[];
}

/** What an agreement took the place of or was made within, and what came in its place or within it. */
export function AgreementRelations({ entity, record }: { entity: Entity; record: Agreement }) {
  const { t } = useWords();
  const index = useAtlasIndex();
  const own = (kind: RelationKind): Related[] =>
    (record.relations ?? []).flatMap((one) => {
      const other = entityOf(index, { kind: 'agreements', id: one.agreement });
      return one.kind === kind && other ? [{ entity: other, sources: one.sources }] : [];
    });
  const reverse = (kind: RelationKind): Related[] =>
    (index.byKind.get('agreements') ?? []).flatMap((other) =>
      other.relations?.some((one) => one.kind === kind && one.id === entity.id)
        ? [{ entity: other, sources: [] }]
        : [],
    );
  return RELATION_KINDS.map((kind) => (
    <RelationFacts
      key={kind}
      label={t(`relation.${kind}`)}
      reverseLabel={t(`relation.${kind}-reverse`)}
      own={own(kind)}
      reverse={reverse(kind)}
    />
  ));
}

interface Props {
  label: string;
  reverseLabel: string;
  own: readonly Related[];
  reverse: readonly Related[];
}

function RelationFacts({ label, reverseLabel, own, reverse }: Props) {
  return (
    <>
      {own.length > 0 && <Fact label={label}>{list(own)}</Fact>}
      {reverse.length > 0 && <Fact label={reverseLabel}>{list(reverse)}</Fact>}
    </>
  );
}

function list(related: readonly Related[]) {
  return (
    <ul>
      {related.map(({ entity, sources }) => (
        <li key={entity.id}>
          <button
            type="button"
            className={lists.country}
            {...lift(entity)}
            onClick={() => open(entity)}
          >
            <LocalText text={entity.name} />
          </button>
          <Footnotes numbers={sources} />
        </li>
      ))}
    </ul>
  );
}
