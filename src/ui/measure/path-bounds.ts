import type { NetworkPath } from '../../domain/network-path';
import { lonNear } from '../../lib/great-circle';

/** `[west, south, east, north]` of a path; east may run past 180. */
export function pathBounds({ legs }: NetworkPath): [number, number, number, number] {
  const lons: number[] = [];
  const lats: number[] = [];
  for (const { path } of legs)
    for (let i = 0; i + 1 < path.length; i += 2) {
      lons.push(lonNear(path[i] ?? 0, lons.at(-1) ?? path[i] ?? 0));
      lats.push(path[i + 1] ?? 0);
    }
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
