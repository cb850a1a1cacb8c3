/** The built records, and where on the map one can be met without meeting another. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentOf } from '../../src/domain/data-file';
import type { Dataset, Entity } from '../../src/domain/dataset';
import type { Kind } from '../../src/domain/kinds';
import { unpackDataset } from '../../src/domain/packed-dataset';
import { type Paths, pathOf, unpackPaths } from '../../src/domain/paths';

const folder = resolve(import.meta.dirname, '../../dist/data/v1');
const read = (name: string) => JSON.parse(readFileSync(resolve(folder, name), 'utf8'));

let dataset: Dataset | null = null;
let paths: Paths | null = null;

export function builtRecords(): Dataset {
  dataset ??= unpackDataset(read('atlas.json'));
  return dataset;
}

function builtPaths(): Paths {
  paths ??= unpackPaths(builtRecords(), contentOf(read('atlas-paths.json')));
  return paths;
}

export function recordOf(kind: Kind, id: string): Entity {
  const found = builtRecords().entities.find((one) => one.kind === kind && one.id === id);
  if (!found) throw new Error(`there is no record ${kind}/${id}`);
  return found;
}

/** The point of a record, or the middle of every stretch of its lines. */
export function placesOf(entity: Entity): [number, number][] {
  if (!entity.segments) return entity.point ? [entity.point] : [];
  return entity.segments.flatMap((segment) => {
    const path = pathOf(segment, builtPaths());
    const middles: [number, number][] = [];
    for (let i = 0; i + 3 < path.length; i += 2) {
      const [lng = 0, lat = 0, nextLng = 0, nextLat = 0] = path.slice(i, i + 4);
      middles.push([(lng + nextLng) / 2, (lat + nextLat) / 2]);
    }
    return middles;
  });
}
