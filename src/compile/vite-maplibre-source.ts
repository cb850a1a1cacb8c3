import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, transformWithOxc } from 'vite';
import { MAPLIBRE, MAPLIBRE_MAP, MAPLIBRE_WORKER } from './name-chunk.ts';

const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
const WORKER = '\0maplibre-worker';
const VERSION = '\0maplibre-instead:version';
const MLT = '\0maplibre-instead:mlt';
const NO_MLT =
  'export const GEOMETRY_TYPE = {}; export function decodeTile() { throw new Error("no MLT tiles here"); }';

/** As its authors build it: a field without a value is a type alone, others are set one after the other. */
const LOOK = {
  lang: 'ts',
  target: 'es2022',
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
} as const;

const isSource = (id: string) => id.startsWith(join(MAPLIBRE, 'src/'));

function versionOf(): string {
  return JSON.parse(readFileSync(join(MAPLIBRE, 'package.json'), 'utf8')).version;
}

/**
 * MapLibre out of its source, which its package holds. As it is published, the map and its worker are two files that
 * hold half of the library each for itself; built with the page they share it. While one works on the atlas, and in
 * unit tests, it is the published one.
 */
export function maplibreSource(): Plugin {
  return {
    name: 'atlas-maplibre-source',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, from) {
      // the published one, asked for below
      if (from === WORKER) return null;
      if (id === 'maplibre-gl') return MAPLIBRE_MAP;
      if (id === WORKER_URL) return WORKER;
      // a form of tiles that ours do not have
      if (id === '@maplibre/mlt') return MLT;
      return from && isSource(from) && id.endsWith('/package.json') ? VERSION : null;
    },
    async load(id) {
      if (id === WORKER) {
        const worker = { id: MAPLIBRE_WORKER, name: 'map-worker' };
        const shared = `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', ...worker })}`;
        // MapLibre copies it into an address where the page has no origin, as in some frames: it can share nothing then
        return `import whole from '${WORKER_URL}'; export default globalThis.origin === 'null' ? whole : ${shared};`;
      }
      if (id === MLT) return NO_MLT;
      if (id === VERSION) return `export default { version: '${versionOf()}' };`;
      if (!isSource(id) || !id.endsWith('.ts')) return null;
      const { code } = await transformWithOxc(readFileSync(id, 'utf8'), id, LOOK);
      return { code, moduleType: 'js' };
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      for (const chunk of chunks)
        if (/^(maplibre|map-worker)/.test(chunk.name))
          chunk.code = `/*! MapLibre GL JS, 3-Clause BSD: https://github.com/maplibre/maplibre-gl-js/blob/v${versionOf()}/LICENSE.txt */\n${chunk.code}`;
      // A worker has no document: it must not come to load the page's own code.
      for (const { name, imports } of chunks)
        if (/^(map-worker|maplibre-shared)$/.test(name))
          for (const file of imports)
            if (!/\/(maplibre-shared|rolldown-runtime)-/.test(file))
              this.error(`the worker of the map would load ${file}`);
    },
  };
}
