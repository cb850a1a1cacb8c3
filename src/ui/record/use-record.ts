import type { Kind } from '../../domain/kinds';
import { loadRecord } from '../record-loader';
import { useLoaded } from './use-loaded';

/** The record in full; `retry` asks again after a failure. */
export function useRecord(kind: Kind, id: string) {
  return useLoaded(`${kind}/${id}`, () => loadRecord(kind, id));
}
