import type { Dataset, Entity } from '../../src/domain/dataset';
import type { PackedPaths } from '../../src/domain/paths';

/** Degrees that a copy of a line may lie from it. */
const SPREAD = 4;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function moved(path: readonly number[], dx: number, dy: number): number[] {
  return path.map((value, i) =>
    Number((i % 2 === 0 ? value + dx : Math.max(-80, Math.min(80, value + dy))).toFixed(4)),
  );
}

const idOf = (id: string, copy: number) => `${id}-copy-${copy}`;

function copyOf(entity: Entity, at: number, random: () => number): Entity {
  const [dx, dy] = [(random() - 0.5) * SPREAD, (random() - 0.5) * SPREAD];
  return {
    ...entity,
    id: idOf(entity.id, at),
    ...(entity.point && { point: moved(entity.point, dx, dy) as [number, number] }),
    ...(entity.segments && {
      segments: entity.segments.map((segment) => ({
        ...segment,
        overview: moved(segment.overview, dx, dy),
      })),
    }),
  };
}

const GROWING = new Set(['submarine-cables', 'terrestrial-cables', 'landing-points']);

/** The records with every cable and landing point so many times, each copy a little aside; the same every time. */
export function grownData(dataset: Dataset, factor: number): Dataset {
  const random = randomFrom(factor);
  const copies = dataset.entities.filter(({ kind }) => GROWING.has(kind));
  return {
    ...dataset,
    entities: [
      ...dataset.entities,
      ...Array.from({ length: factor - 1 }, (_, at) =>
        copies.map((entity) => copyOf(entity, at + 1, random)),
      ).flat(),
    ],
  };
}

/** What lies between the vertices of the overview, for each cable so many times: a copy has the same bends. */
export function grownPaths(paths: PackedPaths, factor: number): PackedPaths {
  const copies = Array.from({ length: factor - 1 }, (_, at) =>
    Object.entries(paths).map(([key, details]) => [idOf(key, at + 1), details] as const),
  );
  return { ...paths, ...Object.fromEntries(copies.flat()) };
}
