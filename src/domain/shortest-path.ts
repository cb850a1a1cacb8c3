/** A way from one node to a neighbour. */
export interface Hop {
  to: string;
  /** Not below zero. */
  cost: number;
}

/** Nodes with the hops that leave them. */
export type Graph<H extends Hop> = ReadonlyMap<string, readonly H[]>;

interface Reached<H extends Hop> {
  node: string;
  cost: number;
  by: H | null;
  from: Reached<H> | null;
}

/** Puts a node into a heap whose first is the nearest. */
function push<H extends Hop>(heap: Reached<H>[], one: Reached<H>): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above] as Reached<H>;
    if (parent.cost <= one.cost) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = one;
}

/** Takes the nearest node out of a heap. */
function pop<H extends Hop>(heap: Reached<H>[]): Reached<H> | undefined {
  const first = heap[0];
  const last = heap.pop();
  if (!first || !last || heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    const [left, right] = [heap[child], heap[child + 1]];
    if (right && right.cost < (left as Reached<H>).cost) child++;
    const nearest = heap[child] as Reached<H>;
    if (last.cost <= nearest.cost) break;
    heap[at] = nearest;
    at = child;
  }
  heap[at] = last;
  return first;
}

function hopsTo<H extends Hop>(end: Reached<H>): H[] {
  const hops: H[] = [];
  for (let at: Reached<H> | null = end; at?.by; at = at.from) hops.unshift(at.by);
  return hops;
}

/**
 * The way of least cost (Dijkstra, 1959), with a binary heap; written here since a package would be larger.
 * @param isBarred hops that are not taken
 * @returns the hops in order, none where `from` is `to`; `null` where no way leads there
 */
export function shortestPath<H extends Hop>(
  graph: Graph<H>,
  from: string,
  to: string,
  isBarred: (hop: H) => boolean = () => false,
): H[] | null {
  const done = new Set<string>();
  const heap: Reached<H>[] = [{ node: from, cost: 0, by: null, from: null }];
  for (let near = pop(heap); near; near = pop(heap)) {
    if (near.node === to) return hopsTo(near);
    if (done.has(near.node)) continue;
    done.add(near.node);
    for (const hop of graph.get(near.node) ?? [])
      if (!done.has(hop.to) && !isBarred(hop))
        push(heap, { node: hop.to, cost: near.cost + hop.cost, by: hop, from: near });
  }
  return null;
}
