import { worldTopology } from './natural-earth';

/** Fine enough for every land border, and read for the bounds of countries anyway. */
const RESOLUTION = '50m';

let all: Map<string, Set<string>> | null = null;

/** Countries whose parts share an arc, disputed lines among them; parts of no country join nobody. */
function loadNeighbours(): Map<string, Set<string>> {
  const sides = new Map<number, Set<string>>();
  for (const { iso2, polygons } of worldTopology(RESOLUTION).parts) {
    if (iso2 === null) continue;
    for (const signed of polygons.flat(2)) {
      const arc = signed < 0 ? ~signed : signed;
      sides.set(arc, (sides.get(arc) ?? new Set()).add(iso2));
    }
  }
  const neighbours = new Map<string, Set<string>>();
  for (const codes of sides.values())
    for (const code of codes)
      for (const other of codes)
        if (other !== code) neighbours.set(code, (neighbours.get(code) ?? new Set()).add(other));
  return neighbours;
}

/** Countries across a land border on Natural Earth 1:50m after the boundary policy, by ISO alpha-2, in order of code. */
export function landNeighbours(iso2: string): string[] {
  all ??= loadNeighbours();
  return [...(all.get(iso2) ?? [])].sort();
}
