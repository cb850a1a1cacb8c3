import type { EntityKey } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';

/** Names the shared places of the network; a town by the record of a land line that passes it, once that has come. */
export function usePlaceName(
  records: ReadonlyMap<EntityKey, RecordDetails>,
): (place: string) => string {
  const index = useAtlasIndex();
  const { lang } = useWords();
  return (place) => {
    const entity = index.dataset.entities[index.positionOf.get(place as EntityKey) ?? -1];
    if (entity) return textIn(entity.name, lang);
    const id = place.slice(place.indexOf('/') + 1);
    for (const { places } of records.values()) {
      const town = places.find((one) => one.id === id);
      if (town) return textIn(town.name, lang);
    }
    return id;
  };
}
