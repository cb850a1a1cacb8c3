import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Of MapLibre's package, as modules are known by: where a link to it ends. */
export const MAPLIBRE = realpathSync(join(ROOT, 'node_modules/maplibre-gl'));
export const MAPLIBRE_MAP = join(MAPLIBRE, 'src/index.ts');
export const MAPLIBRE_WORKER = join(MAPLIBRE, 'src/source/worker.ts');

/** Starts the page: small, and apart from it. */
export const STARTER = join(ROOT, 'src/app/start.ts');

/** With what stands in for parts of them. */
const OF_MAPLIBRE =
  /maplibre-instead:|\/node_modules\/(maplibre-gl|@maplibre|@mapbox|bidi-js|earcut|gl-matrix|kdbush|murmurhash-js|pbf|pmtiles|potpack|quickselect|tinyqueue)\/.+\.m?[jt]s$/;
const OF_DECK =
  /deck-instead:|\/node_modules\/(@deck\.gl|@luma\.gl|@math\.gl|@probe\.gl|mjolnir\.js)\//;
interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** Everything that is imported at once from there on, itself included. */
function below(start: string, graph: Graph): Set<string> {
  const all = new Set([start]);
  for (const one of all)
    for (const next of graph.getModuleInfo(one)?.importedIds ?? []) all.add(next);
  return all;
}

/** Says of a module which file it comes to lie in; `null`: with what imports it. */
function chunkNaming(): (id: string, graph: Graph) => string | null {
  const known = new Map<string, Set<string>>();
  const isBelow = (start: string, id: string, graph: Graph) => {
    const all = known.get(start) ?? below(start, graph);
    known.set(start, all);
    return all.has(id);
  };
  return (id, graph) => {
    if (OF_DECK.test(id)) return 'deck';
    if (!OF_MAPLIBRE.test(id)) return null;
    if (!isBelow(MAPLIBRE_WORKER, id, graph)) return 'maplibre';
    return isBelow(MAPLIBRE_MAP, id, graph) ? 'maplibre-shared' : null;
  };
}

/** Groups of modules, each a file, for Rolldown's `codeSplitting`. */
export function chunkGroups() {
  return [
    { name: chunkNaming() },
    // All that the page needs at once is one file instead of twenty; the worker of the map is an entry, too.
    {
      name: 'page',
      tags: ['$initial' as const],
      test: (id: string) => id !== STARTER && !OF_MAPLIBRE.test(id),
    },
  ];
}
