import type { Facet } from '../../domain/filter';
import { actions, useAtlas } from '../../state/atlas-store';
import { useFacetCounts } from './use-facet-counts';
import { useValueNames } from './use-value-names';
import { ValueRow } from './ValueRow';

interface Props {
  facet: Facet;
  values: readonly string[];
  isByName?: boolean;
}

/** All values of a facet that has few, in their own order or by name. */
export function ValueList({ facet, values, isByName = false }: Props) {
  const chosen: readonly string[] = useAtlas(({ view }) => view.filters[facet]);
  const counts = useFacetCounts(facet);
  const { nameOf } = useValueNames(false);
  const rows = values.map((value) => ({ value, name: nameOf(facet, value) }));
  if (isByName) rows.sort((a, b) => a.name.localeCompare(b.name));
  return (
    <ul>
      {rows.map(({ value, name }) => (
        <ValueRow
          key={value}
          name={name}
          count={counts.get(value) ?? 0}
          isChosen={chosen.includes(value)}
          onToggle={() => actions.toggleFilter(facet, value as never)}
        />
      ))}
    </ul>
  );
}
