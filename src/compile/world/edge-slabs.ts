/** Point in polygon for very many polygons at once: edges sorted into slabs of latitude. */

export type Ring = readonly (readonly number[])[];

/** Slabs to a degree: at 20 a slab of the world's coast holds some hundred edges. */
const PER_DEGREE = 20;
const SLABS = 180 * PER_DEGREE;

export interface EdgeSlabs {
  /** The groups that contain the point by the even-odd rule; longitude within [-180, 180]. */
  groupsAt(lon: number, lat: number): number[];
}

/**
 * @param groups the rings (outer and holes, degrees, cut at 180) of each group; groups may overlap.
 */
export function edgeSlabs(groups: readonly (readonly Ring[])[]): EdgeSlabs {
  const edges: number[] = [];
  const groupOf: number[] = [];
  const starts = new Uint32Array(SLABS + 1);
  const each = (visit: (slab: number, edge: number) => void) => {
    for (let edge = 0; edge < groupOf.length; edge++) {
      const y0 = edges[edge * 4 + 1] ?? 0;
      const y1 = edges[edge * 4 + 3] ?? 0;
      const last = slabOf(Math.max(y0, y1));
      for (let slab = slabOf(Math.min(y0, y1)); slab <= last; slab++) visit(slab, edge);
    }
  };
  groups.forEach((rings, group) => {
    for (const ring of rings) {
      for (let k = 1; k < ring.length; k++) {
        const [x0 = 0, y0 = 0] = ring[k - 1] ?? [];
        const [x1 = 0, y1 = 0] = ring[k] ?? [];
        if (y0 === y1) continue;
        edges.push(x0, y0, x1, y1);
        groupOf.push(group);
      }
    }
  });
  each((slab) => {
    starts[slab + 1] = (starts[slab + 1] ?? 0) + 1;
  });
  for (let slab = 0; slab < SLABS; slab++) {
    starts[slab + 1] = (starts[slab + 1] ?? 0) + (starts[slab] ?? 0);
  }
  const free = starts.slice();
  const sorted = new Float64Array(4 * (starts[SLABS] ?? 0));
  const sortedGroup = new Uint16Array(starts[SLABS] ?? 0);
  each((slab, edge) => {
    const at = free[slab] ?? 0;
    free[slab] = at + 1;
    for (let n = 0; n < 4; n++) sorted[at * 4 + n] = edges[edge * 4 + n] ?? 0;
    sortedGroup[at] = groupOf[edge] ?? 0;
  });
  const isOdd = new Uint8Array(groups.length);

  return {
    groupsAt(lon, lat) {
      const slab = slabOf(lat);
      const touched: number[] = [];
      for (let at = starts[slab] ?? 0; at < (starts[slab + 1] ?? 0); at++) {
        const y0 = sorted[at * 4 + 1] ?? 0;
        const y1 = sorted[at * 4 + 3] ?? 0;
        if (lat >= y0 === lat >= y1) continue;
        const x0 = sorted[at * 4] ?? 0;
        const x1 = sorted[at * 4 + 2] ?? 0;
        if (x0 + ((x1 - x0) * (lat - y0)) / (y1 - y0) <= lon) continue;
        const group = sortedGroup[at] ?? 0;
        isOdd[group] = 1 - (isOdd[group] ?? 0);
        touched.push(group);
      }
      const inside = new Set<number>();
      for (const group of touched) if (isOdd[group]) inside.add(group);
      for (const group of touched) isOdd[group] = 0;
      return [...inside];
    },
  };
}

function slabOf(lat: number): number {
  return Math.max(0, Math.min(SLABS - 1, Math.floor((lat + 90) * PER_DEGREE)));
}
