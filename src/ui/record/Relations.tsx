import type { Agreement } from '../../domain/agreement-records';
import type { Entity } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { useAtlasIndex, useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { Fact } from './Fact';
import { Footnotes } from './Footnotes';
import { lift, open } from './lift';
import lists from './lists.module.css';
import { relationsOf } from './relations-of';

/** What an agreement supersedes or was made under, and what says so of it. */
export function Relations({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { t, lang } = useWords();
  const { relations = [] } = details.record as Agreement;
  return relationsOf(useAtlasIndex(), entity).map(({ kind, other }) => (
    <Fact key={`${kind}/${other.id}`} label={t(`panel.relation-${kind}`)}>
      <button
        type="button"
        className={lists.country}
        lang={langAttribute(other.name, lang)}
        {...lift(other)}
        onClick={() => open(other)}
      >
        {textIn(other.name, lang)}
      </button>
      <Footnotes numbers={relations.find((one) => one.agreement === other.id)?.sources ?? []} />
    </Fact>
  ));
}
