/** The rules for lines that are not plain borders, as authored in `geo/basemap/disputed-lines.json`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Position2 } from '../world/world-types';

export interface DisputedRule {
  id: string;
  name: { en: string; zh: string };
  /** Pairs of parts (see `compile/world/area-policy`) whose shared line this is. */
  between?: [string, string][];
  /** [west, south, east, north] in degrees: the rule holds for the stretch inside. */
  box?: [number, number, number, number];
  /** A line that the source lacks, in degrees; its ends move to the line between `snapTo`. */
  line?: Position2[];
  snapTo?: [string, string];
  drawn: 'dashed' | 'none';
  /** Whose practice it follows, in words. */
  practice: string;
  /** Numbers of the sources in `geo/BOUNDARIES.md` in which that practice was read. */
  sources: number[];
}

const FILE = new URL('../../../geo/basemap/disputed-lines.json', import.meta.url);

export function loadDisputedRules(file = fileURLToPath(FILE)): DisputedRule[] {
  return JSON.parse(readFileSync(file, 'utf8')) as DisputedRule[];
}

/** The rules for the line between two parts, in either order. */
export function rulesBetween(rules: DisputedRule[], a: string, b: string): DisputedRule[] {
  return rules.filter((rule) =>
    rule.between?.some(([x, y]) => (x === a && y === b) || (x === b && y === a)),
  );
}

export function isInBox([x, y]: Position2, box: DisputedRule['box']): boolean {
  return !box || (x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
}
