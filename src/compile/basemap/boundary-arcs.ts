/** Tells for every arc of the world what line it is: coast, border, disputed line, or none. */
import { splitArc } from '../world/cut-area';
import type { AreaPart, WorldTopology } from '../world/world-types';
import { type DisputedRule, isInBox, rulesBetween } from './disputed-lines';

export interface BoundaryArc {
  arc: number;
  kind: 'coast' | 'border' | 'disputed';
  /** Countries that the arc bounds: one on a coast, two on a border; `null`: no country's. */
  sides: (string | null)[];
  /** Of the disputed rule. */
  rule?: string;
}

/** Parts on both sides of every arc: one on a coast, the same twice inside of a country. */
function partsByArc(world: WorldTopology): Map<number, AreaPart[]> {
  const found = new Map<number, AreaPart[]>();
  for (const part of world.parts)
    for (const signed of part.polygons.flat(2)) {
      const arc = signed < 0 ? ~signed : signed;
      const parts = found.get(arc) ?? [];
      parts.push(part);
      found.set(arc, parts);
    }
  return found;
}

/** Splits arcs where they enter or leave the box of a rule, so that one arc has one kind. */
export function splitAtBoxes(world: WorldTopology, rules: DisputedRule[]): void {
  const work = [...partsByArc(world)].map(([arc, parts]) => ({ arc, parts }));
  for (const { arc, parts } of work) {
    const [a, b] = parts;
    if (!a || !b) continue;
    for (const { box } of rulesBetween(rules, a.id, b.id)) {
      if (!box) continue;
      // From the end, so that the piece before the cut keeps the number of the arc.
      const inside = (world.arcs[arc] ?? []).map((p) => isInBox(p, box));
      for (let i = inside.length - 2; i > 0; i--)
        if (inside[i] !== inside[i + 1] || inside[i] !== inside[i - 1]) splitArc(world, arc, i);
    }
  }
}

function classify(arc: number, parts: AreaPart[], world: WorldTopology, rules: DisputedRule[]) {
  const [a, b] = parts;
  if (!a) return null;
  if (!b) return { arc, kind: 'coast', sides: [a.iso2] } satisfies BoundaryArc;
  const points = world.arcs[arc] ?? [];
  const middle = points[Math.floor(points.length / 2)] ?? [0, 0];
  const rule = rulesBetween(rules, a.id, b.id).find(({ box }) => isInBox(middle, box));
  if (rule?.drawn === 'none' || (!rule && a.iso2 === b.iso2 && a.iso2 !== null)) return null;
  const sides = [a.iso2, b.iso2];
  if (rule) return { arc, kind: 'disputed', sides, rule: rule.id } satisfies BoundaryArc;
  return { arc, kind: 'border', sides } satisfies BoundaryArc;
}

/** Every arc that is drawn as a line. Call `splitAtBoxes` before. */
export function boundaryArcs(world: WorldTopology, rules: DisputedRule[]): BoundaryArc[] {
  return [...partsByArc(world)]
    .sort(([a], [b]) => a - b)
    .flatMap(([arc, parts]) => classify(arc, parts, world, rules) ?? []);
}
