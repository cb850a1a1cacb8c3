import type { EntityKey } from './dataset';
import type { Network } from './network';
import { isOpen } from './network-path';

/** Groups of nodes that are joined: each group by its one root. */
class Groups {
  readonly #parent = new Map<string, string>();

  root(node: string): string {
    let at = node;
    for (;;) {
      const above = this.#parent.get(at) ?? at;
      if (above === at) return at;
      this.#parent.set(at, this.#parent.get(above) ?? above);
      at = above;
    }
  }

  join([a, b]: readonly [string, string]): void {
    this.#parent.set(this.root(a), this.root(b));
  }
}

/**
 * The next day after `day` on which anything in service joins two places; where there is none to come, the first day
 * on which something did. `null` where nothing ever does.
 */
export function pathOpening(
  { links, joints }: Network,
  from: EntityKey,
  to: EntityKey,
  day: number,
): number | null {
  const isJoined = (isIn: (link: Network['links'][number]) => boolean) => {
    const groups = new Groups();
    for (const joint of joints) groups.join(joint);
    for (const link of links) if (isIn(link)) groups.join(link.ends);
    return groups.root(from) === groups.root(to);
  };
  const isEver = isJoined(({ segment }) =>
    segment.phases.some(({ state }) => state === 'in-service'),
  );
  if (!isEver) return null;
  const openings = new Set(
    links.flatMap(({ segment }) =>
      segment.phases.flatMap(({ state, fromDay }) => (state === 'in-service' ? [fromDay] : [])),
    ),
  );
  const days = [...openings].sort((a, b) => a - b);
  const inOrder = [...days.filter((one) => one > day), ...days.filter((one) => one <= day)];
  return inOrder.find((one) => isJoined((link) => isOpen(link, one))) ?? null;
}
