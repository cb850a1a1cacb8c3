/** Lagoons and river mouths that no cable could leave by sea are turned into land. */
import { COLUMNS, ROWS } from './water-grid';

/**
 * Joins runs of water in neighbouring rows (sharing an edge; the grid closes at 180) and fills every
 * body of water that has fewer than `minCells` cells. Changes `land` (1 land, 0 water) in place.
 */
export function fillEnclosedWaters(land: Uint8Array, minCells: number): void {
  const starts: number[] = [];
  const ends: number[] = [];
  const parent: number[] = [];
  const rootOf = (run: number): number => {
    let r = run;
    while (parent[r] !== r) {
      parent[r] = parent[parent[r] ?? r] ?? r;
      r = parent[r] ?? r;
    }
    return r;
  };
  const join = (a: number, b: number) => {
    parent[rootOf(a)] = rootOf(b);
  };
  let above = 0;
  for (let row = 0; row < ROWS; row++) {
    const base = row * COLUMNS;
    const first = starts.length;
    for (let column = 0; column < COLUMNS; column++) {
      if (land[base + column]) continue;
      const start = column;
      while (column < COLUMNS && !land[base + column]) column++;
      parent.push(starts.length);
      starts.push(base + start);
      ends.push(base + column);
    }
    const last = starts.length - 1;
    if (last > first && starts[first] === base && ends[last] === base + COLUMNS) join(first, last);
    for (let a = above, b = first; a < first && b <= last; ) {
      const endAbove = (ends[a] ?? 0) + COLUMNS;
      const end = ends[b] ?? 0;
      if ((starts[a] ?? 0) + COLUMNS < end && (starts[b] ?? 0) < endAbove) join(a, b);
      if (endAbove < end) a++;
      else b++;
    }
    above = first;
  }
  const sizes = new Map<number, number>();
  for (let run = 0; run < starts.length; run++) {
    const root = rootOf(run);
    sizes.set(root, (sizes.get(root) ?? 0) + (ends[run] ?? 0) - (starts[run] ?? 0));
  }
  for (let run = 0; run < starts.length; run++) {
    if ((sizes.get(rootOf(run)) ?? 0) < minCells) land.fill(1, starts[run], ends[run]);
  }
}
