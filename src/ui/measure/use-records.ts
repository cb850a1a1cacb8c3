import { useEffect, useState } from 'react';
import { type Entity, type EntityKey, keyOf } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { loadRecord } from '../record-loader';

/** Records in full, as far as they have come; what does not come is left out. */
export function useRecords(entities: readonly Entity[]): ReadonlyMap<EntityKey, RecordDetails> {
  const [loaded, setLoaded] = useState<ReadonlyMap<EntityKey, RecordDetails>>(new Map());
  const keys = entities.map(keyOf).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys stand for the entities
  useEffect(() => {
    let isCurrent = true;
    for (const { kind, id } of entities)
      loadRecord(kind, id).then(
        (details) => isCurrent && setLoaded((map) => new Map(map).set(keyOf(details), details)),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [keys]);
  return loaded;
}
