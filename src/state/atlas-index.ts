/** The immutable dataset with the look-ups that panels and counts need, built once when it is loaded. */
import { type Dataset, type Entity, type EntityKey, keyOf } from '../domain/dataset';
import type { Kind } from '../domain/kinds';
import { isRecord, type Selection } from './view';

export interface AtlasIndex {
  dataset: Dataset;
  positionOf: ReadonlyMap<EntityKey, number>;
  byKind: ReadonlyMap<Kind, readonly Entity[]>;
  /** By ISO 3166-1 alpha-2, everything that touches the country save the country itself. */
  byCountry: ReadonlyMap<string, readonly Entity[]>;
  /** Country entities by ISO 3166-1 alpha-2. */
  countries: ReadonlyMap<string, Entity>;
  /** Stations and teleports by the satellite they serve. */
  stationsOf: ReadonlyMap<string, readonly Entity[]>;
  /** Programmes by the record that belongs to them. */
  programmesOf: ReadonlyMap<EntityKey, readonly Entity[]>;
  /** By id, everything that an organisation takes part in. */
  byOrganisation: ReadonlyMap<string, readonly Entity[]>;
  /** Cables by landing point. */
  cablesAt: ReadonlyMap<string, readonly Entity[]>;
  /** Land cables by gateway. */
  cablesThrough: ReadonlyMap<string, readonly Entity[]>;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function makeAtlasIndex(dataset: Dataset): AtlasIndex {
  const positionOf = new Map<EntityKey, number>();
  const byKind = new Map<Kind, Entity[]>();
  const byCountry = new Map<string, Entity[]>();
  const countries = new Map<string, Entity>();
  const stationsOf = new Map<string, Entity[]>();
  const programmesOf = new Map<EntityKey, Entity[]>();
  const byOrganisation = new Map<string, Entity[]>();
  const cablesAt = new Map<string, Entity[]>();
  const cablesThrough = new Map<string, Entity[]>();
  dataset.entities.forEach((entity, position) => {
    positionOf.set(keyOf(entity), position);
    push(byKind, entity.kind, entity);
    const [code] = entity.countries;
    if (entity.kind === 'countries' && code) countries.set(code, entity);
    else for (const country of entity.countries) push(byCountry, country, entity);
    for (const satellite of entity.satellites ?? []) push(stationsOf, satellite, entity);
    for (const gateway of new Set(entity.gateways?.map(({ id }) => id)))
      push(cablesThrough, gateway, entity);
    for (const site of entity.sites ?? []) push(programmesOf, site, entity);
    for (const id of new Set(Object.values(entity.parties ?? {}).flat()))
      push(byOrganisation, id, entity);
    if (entity.kind === 'submarine-cables') {
      const ends = new Set(entity.segments?.flatMap(({ from, to }) => [from, to]));
      for (const end of ends) if (!end.startsWith('bu:')) push(cablesAt, end, entity);
    }
  });
  return {
    dataset,
    positionOf,
    byKind,
    byCountry,
    countries,
    stationsOf,
    cablesAt,
    cablesThrough,
    programmesOf,
    byOrganisation,
  };
}

/** Position in the dataset, -1 for none, for a record that is not there and for an organisation. */
export function positionOf(index: AtlasIndex, selection: Selection | null): number {
  return selection && isRecord(selection) ? (index.positionOf.get(keyOf(selection)) ?? -1) : -1;
}

export function entityOf(index: AtlasIndex, selection: Selection | null): Entity | null {
  return index.dataset.entities[positionOf(index, selection)] ?? null;
}
