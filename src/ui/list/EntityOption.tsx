import { type Entity, keyOf } from '../../domain/dataset';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { passesFilters } from '../../state/passes-filters';
import { useAtlasIndex, useWords } from '../atlas-context';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { rowOf, rowState } from '../record/row-state';
import { ListOption } from './ListOption';

/** A record in a list box: its mark, its name, its state at the clock. Its key is that of the record. */
export function EntityOption({ entity }: { entity: Entity }) {
  const { t } = useWords();
  const index = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const isOutside = useAtlas(({ view }) => !passesFilters(index, entity, view, day));
  const { kind, name, variant } = entity;
  const state = rowState(rowOf(entity), day);
  return (
    <ListOption
      id={keyOf(entity)}
      name={name}
      icon={kindIcon(kind, variant)}
      colour={state.key === 'past' ? 'var(--state-ended)' : hueOf(kind)}
      // A country has no state of its own.
      state={
        kind === 'countries'
          ? null
          : t(`state.${state.key}`, 'year' in state ? { year: state.year } : {})
      }
      isOutside={isOutside}
    />
  );
}
