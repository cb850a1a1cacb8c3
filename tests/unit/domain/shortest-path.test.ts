import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hop, shortestPath } from '../../../src/domain/shortest-path';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f'];

const anyGraph = fc
  .array(
    fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES), fc.integer({ min: 0, max: 9 })),
    { maxLength: 16 },
  )
  .map((edges) => {
    const graph = new Map<string, Hop[]>();
    for (const [a, to, cost] of edges) graph.set(a, [...(graph.get(a) ?? []), { to, cost }]);
    return graph;
  });

/** Least cost over every way that comes to no node twice; `null` where there is none. */
function bruteForce(graph: Map<string, Hop[]>, from: string, to: string, seen = ''): number | null {
  if (from === to) return 0;
  const costs = (graph.get(from) ?? [])
    .filter((hop) => !seen.includes(hop.to) && hop.to !== from)
    .flatMap((hop) => {
      const rest = bruteForce(graph, hop.to, to, seen + from);
      return rest === null ? [] : [hop.cost + rest];
    });
  return costs.length > 0 ? Math.min(...costs) : null;
}

describe('the shortest path', () => {
  it('costs as much as the best of all ways, and is a way', () => {
    fc.assert(
      fc.property(
        anyGraph,
        fc.constantFrom(...NODES),
        fc.constantFrom(...NODES),
        (graph, from, to) => {
          const hops = shortestPath(graph, from, to);
          const cost = hops?.reduce((sum, hop) => sum + hop.cost, 0) ?? null;
          expect(cost).toBe(bruteForce(graph, from, to));
          let at = from;
          for (const hop of hops ?? []) {
            expect(graph.get(at)).toContain(hop);
            at = hop.to;
          }
          if (hops) expect(at).toBe(to);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('from a node to itself has no hop', () => {
    expect(shortestPath(new Map(), 'a', 'a')).toEqual([]);
  });
});
