/** What of the records can be seen in the open part of the map, and where. Pure: the camera is a function. */
import type { Entity } from '../domain/dataset';
import { isAliveAt, type Phase } from '../domain/lifespan';
import { type Paths, pathOf } from '../domain/paths';
import { clipLine, isWithin, nearestOn, type Rect, type Spot } from '../lib/clip-line';
import { lonNear } from '../lib/great-circle';

/** A map on the screen; lengths in CSS pixels from the upper left corner of the map. */
export interface Outlook {
  /** `null` for what is behind the globe; a longitude runs on past 180 as that of a line does. */
  project(lon: number, lat: number): Spot | null;
  /** Longitude of the middle, and how far apart the copies of the world are; 0 where there is but one. */
  centreLon: number;
  worldWidth: number;
  box: Rect;
  /** What stands over the map and hides it. */
  covers: readonly Rect[];
  /** A map of the world draws lines by fewer of their vertices. */
  isCoarse: boolean;
}

export interface Seen {
  entity: Entity;
  /** The nearest to the middle of what can be seen of it; `null` for a country whose capital is out of sight. */
  spot: Spot | null;
  /** Of the spot from the middle of the map. */
  distance: number;
}

function middleOf({ left, right, top, bottom }: Rect): Spot {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

const shifted = ({ x, y }: Spot, dx: number): Spot => ({ x: x + dx, y });

/** How often a piece that runs beneath a cover is looked at for where it comes out. */
const LOOKS = 24;

const isCovered = (spot: Spot, covers: readonly Rect[]) =>
  covers.some((cover) => isWithin(spot, cover));

/** Of a straight piece, the open place that is nearest to the middle; `null` where all of it is out of sight. */
function nearestOpen(a: Spot, b: Spot, middle: Spot, { box, covers }: Outlook): Spot | null {
  const piece = clipLine(a, b, box);
  if (!piece) return null;
  const nearest = nearestOn(...piece, middle);
  if (!isCovered(nearest, covers)) return nearest;
  const [start, end] = piece;
  // The same cover over both ends covers what is between them.
  if (covers.some((cover) => isWithin(start, cover) && isWithin(end, cover))) return null;
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i <= LOOKS; i++) {
    const spot = {
      x: start.x + ((end.x - start.x) * i) / LOOKS,
      y: start.y + ((end.y - start.y) * i) / LOOKS,
    };
    const distance = Math.hypot(spot.x - middle.x, spot.y - middle.y);
    if (distance < least && !isCovered(spot, covers)) [best, least] = [spot, distance];
  }
  return best;
}

/** Pixels of a line; the first vertex is taken on the turn of the globe nearest to the middle, the rest follow it. */
function pixelsOf(path: readonly number[], outlook: Outlook) {
  const first = path[0] ?? 0;
  const turn = lonNear(first, outlook.centreLon) - first;
  const pixels: (Spot | null)[] = [];
  for (let i = 0; i < path.length; i += 2)
    pixels.push(outlook.project((path[i] ?? 0) + turn, path[i + 1] ?? 0));
  return pixels;
}

function nearestOfLine(pixels: readonly (Spot | null)[], outlook: Outlook): Spot | null {
  const middle = middleOf(outlook.box);
  let best: Spot | null = null;
  let least = Number.POSITIVE_INFINITY;
  const copies = outlook.worldWidth > 0 ? [-1, 0, 1] : [0];
  for (const copy of copies)
    for (let i = 0; i + 1 < pixels.length; i++) {
      const [from, to] = [pixels[i], pixels[i + 1]];
      if (!from || !to) continue;
      const dx = copy * outlook.worldWidth;
      const spot = nearestOpen(shifted(from, dx), shifted(to, dx), middle, outlook);
      if (!spot) continue;
      const distance = Math.hypot(spot.x - middle.x, spot.y - middle.y);
      if (distance < least) [best, least] = [spot, distance];
    }
  return best;
}

/** @param shift of a mark that stands beside its place, pixels */
function pointInView(
  [lon, lat]: readonly [number, number],
  outlook: Outlook,
  [dx, dy]: readonly [number, number],
): Spot | null {
  const pixel = outlook.project(lonNear(lon, outlook.centreLon), lat);
  const spot = pixel && { x: pixel.x + dx, y: pixel.y + dy };
  if (!spot || !isWithin(spot, outlook.box)) return null;
  return isCovered(spot, outlook.covers) ? null : spot;
}

/** A place at which a record can be seen. */
interface Sight {
  seen: Seen;
  /** Of the stretch that is seen there; `null` for what has one place as long as it is on the map. */
  phases: readonly Phase[] | null;
}

/** By record, its sights from the middle of the map outwards, while the map stands still: a step of the clock only picks. */
export type SightMemory = Map<Entity, readonly Sight[]>;

interface Options {
  /** `null` while they are not there. */
  paths: Paths | null;
  /** The day of the clock: of a line only the stretches that are on the map then can be seen. */
  day: number;
  outlook: Outlook;
  /** How far the mark of a record stands from its place, pixels. */
  shiftOf: (entity: Entity) => readonly [number, number];
  /** Countries by ISO code of which something can be seen: areas, not points. */
  countriesSeen: ReadonlySet<string>;
  /** Of the same outlook and the same shifts. */
  memory: SightMemory;
}

/**
 * Those of the records whose mark, line or land lies in the box and not beneath a cover, in the order given. Asked of every
 * record at every rest of the clock: what is remembered costs one look.
 * @param entities all that is on the map, wherever it is
 */
export function seenOf(entities: readonly Entity[], options: Options): Seen[] {
  const { day, countriesSeen, memory } = options;
  const seen: Seen[] = [];
  for (const entity of entities) {
    if (entity.kind === 'countries' && !countriesSeen.has(entity.countries[0] ?? '')) continue;
    let sights = memory.get(entity);
    if (!sights) {
      sights = sightsOf(entity, options);
      memory.set(entity, sights);
    }
    for (const sight of sights)
      if (!sight.phases || isAliveAt(sight.phases, day)) {
        seen.push(sight.seen);
        break;
      }
  }
  return seen;
}

function sightsOf(
  entity: Entity,
  { paths, outlook, shiftOf }: Pick<Options, 'paths' | 'outlook' | 'shiftOf'>,
): Sight[] {
  const middle = middleOf(outlook.box);
  const at = (spot: Spot): Seen => ({
    entity,
    spot,
    distance: Math.hypot(spot.x - middle.x, spot.y - middle.y),
  });
  const { kind, point, segments = [] } = entity;
  if (point) {
    const spot = pointInView(point, outlook, shiftOf(entity));
    if (spot) return [{ seen: at(spot), phases: null }];
  }
  if (kind === 'countries')
    return [{ seen: { entity, spot: null, distance: Number.MAX_VALUE }, phases: null }];
  if (point) return [];
  return segments
    .flatMap((segment): Sight[] => {
      const line = outlook.isCoarse ? segment.overview : pathOf(segment, paths);
      const spot = nearestOfLine(pixelsOf(line, outlook), outlook);
      return spot ? [{ seen: at(spot), phases: segment.phases }] : [];
    })
    .sort((a, b) => a.seen.distance - b.seen.distance);
}
