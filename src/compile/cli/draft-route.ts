/**
 * Proposes the path of a submarine cable.
 *
 *   npx tsx src/compile/cli/draft-route.ts --from 66.97,24.8 --to 43.15,11.59 [--via 58,22.5 ...]
 *     [--offset-km -15] [--json]
 *   npx tsx src/compile/cli/draft-route.ts --segment geo/submarine-cables/x.geojson <segment id>
 *     [--via ...] [--at bu:name=lon,lat ...] [--offset-km n] [--dry-run]
 *
 * The first form prints the coordinates (`--json`: an object with length and warnings too), the second
 * writes them into the file. Length and warnings go to stderr.
 */
import { parseArgs } from 'node:util';
import type { LonLat } from '../../lib/great-circle';
import { draftRoute } from '../draft-route/draft-route';
import { readSegmentEnds, writeSegment } from '../draft-route/segment-file';

// parseArgs takes the minus of a western longitude for an option unless it is joined by "=".
const args = process.argv.slice(2).reduce<string[]>((list, arg) => {
  const before = list.at(-1);
  if (before?.match(/^--[a-z-]+$/) && /^-[\d.]/.test(arg))
    list[list.length - 1] = `${before}=${arg}`;
  else list.push(arg);
  return list;
}, []);

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function main(): void {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      via: { type: 'string', multiple: true, default: [] },
      at: { type: 'string', multiple: true, default: [] },
      'offset-km': { type: 'string', default: '0' },
      segment: { type: 'string' },
      json: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const id = positionals[0];
  const given = new Map(values.at.map(givenPosition));
  let ends: { from: LonLat; to: LonLat };
  if (values.segment !== undefined) {
    if (id === undefined) throw new Error('Say which segment: --segment <file> <segment id>');
    ends = readSegmentEnds(values.segment, id, given);
  } else {
    if (!values.from || !values.to) throw new Error('Give --from and --to, or --segment');
    ends = { from: position(values.from), to: position(values.to) };
  }
  const offsetKm = Number(values['offset-km']);
  if (!Number.isFinite(offsetKm)) throw new Error('--offset-km is a number of km');
  const route = draftRoute({ ...ends, via: values.via.map(position), offsetKm });

  console.error(`${Math.round(route.lengthKm)} km, ${route.coordinates.length} vertices`);
  for (const warning of route.warnings) console.error(`warning: ${warning}`);
  if (values.segment !== undefined && id !== undefined && !values['dry-run']) {
    writeSegment(values.segment, id, route.coordinates);
    console.error(`written: ${values.segment} ${id}`);
  } else {
    console.log(JSON.stringify(values.json ? route : route.coordinates));
  }
}

function position(text: string): LonLat {
  const [lon, lat, ...rest] = text.split(',').map(Number);
  if (lon === undefined || lat === undefined || rest.length > 0 || !(Math.abs(lat) <= 90)) {
    throw new Error(`"${text}" is not a position: lon,lat`);
  }
  if (!Number.isFinite(lon)) throw new Error(`"${text}" is not a position: lon,lat`);
  return [lon, lat];
}

function givenPosition(text: string): [string, LonLat] {
  const [name, at] = text.split('=');
  if (!name?.startsWith('bu:') || !at) throw new Error(`"${text}" is not bu:name=lon,lat`);
  return [name, position(at)];
}
