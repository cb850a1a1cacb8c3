/**
 * Moves marks apart that would stand on each other, each as little as can be: marks closer than `apart` to one
 * of them stand on rings around their common middle, and no mark ends nearer than `apart` to another. All
 * lengths in pixels, y down. The same input gives the same answer.
 */
export interface Mark {
  x: number;
  y: number;
}

export interface Spread {
  /** By mark: how far it was moved. */
  moves: [dx: number, dy: number][];
  /** By mark: the number of its group; a mark that nothing crowds is a group of its own. */
  groups: number[];
  /** By group: from its middle to the farthest of its marks, 0 for one that did not move. */
  reach: number[];
}

/** The inner ring holds so many. */
const INNER = 8;
/** A pair stands a little wider than it must, so that its point shows between the two. */
const PAIR_RADIUS = 0.75;
/** How close a mark may come to a fixed point, in `apart`. */
const CLEARANCE = 0.8;

/** Finds placed marks near a point without looking at all of them. */
class Places {
  readonly #cells = new Map<string, { at: Mark; clearance: number }[]>();
  readonly #size: number;
  constructor(size: number) {
    this.#size = size;
  }
  add(at: Mark, clearance: number): void {
    const key = `${Math.floor(at.x / this.#size)},${Math.floor(at.y / this.#size)}`;
    const cell = this.#cells.get(key);
    if (cell) cell.push({ at, clearance });
    else this.#cells.set(key, [{ at, clearance }]);
  }
  isFree({ x, y }: Mark): boolean {
    const [column, row] = [Math.floor(x / this.#size), Math.floor(y / this.#size)];
    for (let i = column - 1; i <= column + 1; i++)
      for (let k = row - 1; k <= row + 1; k++)
        for (const { at, clearance } of this.#cells.get(`${i},${k}`) ?? [])
          if (Math.hypot(at.x - x, at.y - y) < clearance - 1e-6) return false;
    return true;
  }
}

/** Marks that stand on one spot, by the first of each that has no group yet; never a chain over a whole region. */
function groupsOf(marks: readonly Mark[], apart: number): number[][] {
  const cells = new Map<string, number[]>();
  const cellOf = ({ x, y }: Mark) => [Math.floor(x / apart), Math.floor(y / apart)] as const;
  marks.forEach((mark, i) => {
    const key = cellOf(mark).join();
    cells.set(key, [...(cells.get(key) ?? []), i]);
  });
  const taken = new Set<number>();
  return marks.flatMap((mark, first) => {
    if (taken.has(first)) return [];
    const [column, row] = cellOf(mark);
    const group: number[] = [];
    for (let i = column - 1; i <= column + 1; i++)
      for (let k = row - 1; k <= row + 1; k++)
        for (const other of cells.get(`${i},${k}`) ?? []) {
          const at = marks[other] as Mark;
          if (!taken.has(other) && Math.hypot(at.x - mark.x, at.y - mark.y) < apart)
            group.push(other);
        }
    for (const one of group) taken.add(one);
    return [group.sort((a, b) => a - b)];
  });
}

/** Places on rings around a middle, from the inside; of each ring the first is at the top. */
function* ringPlaces(middle: Mark, count: number, apart: number): Generator<Mark[]> {
  const inner = Math.min(count, INNER);
  let radius =
    inner < 2 ? apart : Math.max(apart * PAIR_RADIUS, apart / (2 * Math.sin(Math.PI / inner)));
  for (let ring = 0; ring < 64; ring++, radius += apart) {
    // Neighbours of one ring are a chord apart.
    const most = Math.floor(Math.PI / Math.asin(Math.min(1, (apart * 1.0001) / (2 * radius))));
    const places = ring === 0 && inner > 1 ? inner : most;
    const shift = ring % 2 === 0 ? 0 : 0.5;
    yield Array.from({ length: places }, (_, i) => {
      const angle = ((i + shift) / places) * 2 * Math.PI;
      return { x: middle.x + Math.sin(angle) * radius, y: middle.y - Math.cos(angle) * radius };
    });
  }
}

function middleOf(marks: readonly Mark[]): Mark {
  return {
    x: marks.reduce((sum, { x }) => sum + x, 0) / marks.length,
    y: marks.reduce((sum, { y }) => sum + y, 0) / marks.length,
  };
}

/**
 * @param marks where they would like to stand
 * @param fixed points that stay where they are and must not be covered
 * @param apart the least distance between two marks
 */
export function spreadMarks(marks: readonly Mark[], fixed: readonly Mark[], apart: number): Spread {
  const groups = groupsOf(marks, apart);
  const placed = new Places(apart);
  for (const point of fixed) placed.add(point, apart * CLEARANCE);
  const spread: Spread = { moves: marks.map(() => [0, 0]), groups: [], reach: [] };
  groups.forEach((group, number) => {
    for (const one of group) spread.groups[one] = number;
    spread.reach[number] = 0;
  });
  const settle = (one: number, at: Mark, middle: Mark) => {
    const mark = marks[one] as Mark;
    const number = spread.groups[one] as number;
    placed.add(at, apart);
    spread.moves[one] = [at.x - mark.x, at.y - mark.y];
    const reach = Math.hypot(at.x - middle.x, at.y - middle.y);
    if (at !== mark) spread.reach[number] = Math.max(spread.reach[number] ?? 0, reach);
  };
  // What stands alone keeps its place; the largest fans take what the others leave.
  for (const group of [...groups].sort((a, b) => a.length - b.length)) {
    const members = group.map((one) => marks[one] as Mark);
    const [only] = members;
    const middle = middleOf(members);
    if (group.length === 1 && only && placed.isFree(only)) {
      settle(group[0] as number, only, middle);
      continue;
    }
    const free: Mark[] = [];
    for (const ring of ringPlaces(middle, group.length, apart)) {
      free.push(...ring.filter((place) => placed.isFree(place)));
      if (free.length >= group.length) break;
    }
    for (const one of group) {
      const mark = marks[one] as Mark;
      let best = 0;
      free.forEach((place, i) => {
        const than = free[best] as Mark;
        const gain =
          Math.hypot(than.x - mark.x, than.y - mark.y) -
          Math.hypot(place.x - mark.x, place.y - mark.y);
        if (gain > 1e-6) best = i;
      });
      const [place] = free.splice(best, 1);
      if (place) settle(one, place, middle);
    }
  }
  return spread;
}
