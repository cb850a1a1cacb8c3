/**
 * `npm run geo:separate-lanes [-- submarine-cables|terrestrial-cables --root <folder> --dry-run]`: moves
 * lines of systems of a kind that are drawn on top of each other apart and writes their files. Run it when
 * systems were added; it leaves alone what has a lane already. Takes some minutes at sea.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FeatureCollection, LineString } from 'geojson';
import { type Authored, ofKind } from '../authored';
import { checkShape } from '../check/check-shape';
import { type CorridorOverlap, corridorOverlap } from '../check/corridor-overlap';
import { landOverlap } from '../check/land-overlap';
import { loadWaterGrid } from '../draft-route/load-water-grid';
import { toJson } from '../draft-route/segment-file';
import { readGeo } from '../read-geo';
import { landTerrain } from '../separate/land-terrain';
import { seaTerrain } from '../separate/sea-terrain';
import { separateLanes } from '../separate/separate-lanes';
import type { Lines, Terrain } from '../separate/terrain';
import { realWorld } from '../world/real-world';

type MovedKind = 'submarine-cables' | 'terrestrial-cables';

const KINDS: Record<
  MovedKind,
  { terrain: () => Terrain; overlap: (cables: Authored<MovedKind>[]) => CorridorOverlap }
> = {
  'submarine-cables': { terrain: () => seaTerrain(loadWaterGrid()), overlap: corridorOverlap },
  'terrestrial-cables': { terrain: () => landTerrain(realWorld), overlap: landOverlap },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    root: { type: 'string', default: '.' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const root = resolve(values.root);
const unknown = positionals.find((kind) => !(kind in KINDS));
if (unknown !== undefined) {
  console.error(`"${unknown}" is not one of ${Object.keys(KINDS).join(', ')}`);
  process.exitCode = 1;
} else {
  const kinds = positionals.length > 0 ? positionals : Object.keys(KINDS);
  for (const kind of kinds as MovedKind[]) separate(kind);
}

function separate(kind: MovedKind): void {
  const { terrain, overlap } = KINDS[kind];
  const read = () => ofKind(checkShape(readGeo(root)).set, kind) as Authored<MovedKind>[];
  const percent = () => `${(overlap(read()).total.share * 100).toFixed(2)} %`;
  const cables = read();
  console.info(`${cables.length} ${kind}, ${percent()} within 3 km of another`);
  const moved = separateLanes(cables, terrain(), (text) => console.info(text));
  if (values['dry-run']) return;
  for (const { id, file } of cables) {
    const lines = moved.get(id);
    if (lines) writeLines(join(root, file), lines);
  }
  console.info(`${moved.size} files written, ${percent()} now`);
}

function writeLines(path: string, lines: Lines): void {
  const cable = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<LineString | null>;
  for (const feature of cable.features) {
    const coordinates = lines.get(String(feature.properties?.id));
    if (feature.properties?.part === 'segment' && coordinates)
      feature.geometry = { type: 'LineString', coordinates };
  }
  writeFileSync(path, toJson(cable));
}
