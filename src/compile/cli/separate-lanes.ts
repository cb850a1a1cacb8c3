/**
 * `npm run geo:separate-lanes [root] [--dry-run]`: moves lines of submarine systems that are drawn on
 * top of each other apart and writes their files. Run it when systems were added; it leaves alone what
 * has a lane already. Takes some minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FeatureCollection, LineString } from 'geojson';
import { ofKind } from '../authored';
import { checkShape } from '../check/check-shape';
import { corridorOverlap } from '../check/corridor-overlap';
import { loadWaterGrid } from '../draft-route/load-water-grid';
import { toJson } from '../draft-route/segment-file';
import { readGeo } from '../read-geo';
import { separateLanes } from '../separate/separate-lanes';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false } },
});
const root = resolve(positionals[0] ?? '.');

const read = () => ofKind(checkShape(readGeo(root)).set, 'submarine-cables');
const percent = (share: number) => `${(share * 100).toFixed(2)} %`;

const cables = read();
const before = corridorOverlap(cables).total;
console.info(`${cables.length} systems, ${percent(before.share)} within 3 km of another`);
const lines = separateLanes(cables, loadWaterGrid(), (text) => console.info(text));
if (!values['dry-run']) {
  for (const { id, file } of cables) {
    const moved = lines.get(id);
    if (!moved) continue;
    const path = join(root, file);
    const cable = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<LineString | null>;
    for (const feature of cable.features) {
      const coordinates = moved.get(String(feature.properties?.id));
      if (feature.properties?.part === 'segment' && coordinates)
        feature.geometry = { type: 'LineString', coordinates };
    }
    writeFileSync(path, toJson(cable));
  }
  console.info(`${lines.size} files written, ${percent(corridorOverlap(read()).total.share)} now`);
}
