/** What the small map of a record shows: the record alone, on as much of the world as it needs. */
import type { Dataset, Entity } from '../../domain/dataset';
import { NO_FILTERS } from '../../domain/filter';
import { DEFAULT_LAYERS } from '../../domain/layer-id';
import { type Paths, pathOf } from '../../domain/paths';
import { makeTimeWindow } from '../../domain/time-window';
import type { PictureView } from '../../drawing/picture-view';
import type { PictureCamera } from '../../drawing/projector';
import { lonNear } from '../../lib/great-circle';
import { cameraFor } from './camera-for';

/** CSS pixels. */
const MAP_SIZE = { width: 320, height: 200 };
/** The world is as wide as the picture. */
const WORLD: PictureCamera = { lng: 20, lat: 26, zoom: Math.log2(320 / 512) };
/** Around a single place: a coast or a border to know it by. */
const PLACE_ZOOM = 2.2;
const PADDING = 22;
/** A single mark is all there is to see. */
const MARK_SCALE = 1.5;
/** The whole globe, as high as the picture. */
const GLOBE_ZOOM = 0.28;

export interface RecordMap {
  view: PictureView;
  /** The record, and what is drawn with it. */
  dataset: Dataset;
}

interface Drawn {
  dataset: Dataset;
  paths: Paths;
}

type Place = [number, number];

/** The vertices of all stretches, each on the turn of the globe that is nearest to the first. */
function pathPlaces({ segments = [] }: Entity, paths: Paths): Place[] {
  const first = segments[0]?.overview[0] ?? 0;
  return segments.flatMap((segment) => {
    const path = pathOf(segment, paths);
    const middle = path[2 * Math.floor(path.length / 4)] ?? 0;
    const turn = lonNear(middle, first) - middle;
    return Array.from(
      { length: path.length / 2 },
      (_, i): Place => [(path[2 * i] ?? 0) + turn, path[2 * i + 1] ?? 0],
    );
  });
}

/** The landing points of a cable are drawn with it. */
function drawnWith({ kind, segments = [] }: Entity, dataset: Dataset): Entity[] {
  if (kind !== 'submarine-cables') return [];
  const ends = new Set(segments.flatMap(({ from, to }) => [from, to]));
  return dataset.entities.filter((one) => one.kind === 'landing-points' && ends.has(one.id));
}

/** Countries that a record without a place of its own is about. */
function countriesOf(entity: Entity): readonly string[] {
  const { kind, point, segments, participants, countries } = entity;
  if (kind === 'agreements') return participants ?? [];
  if (kind === 'countries' || kind === 'milestones') return countries;
  return point || segments ? [] : countries;
}

/** Corners of the land of countries, on the turn of the globe that is nearest to the first. */
function cornersOf(codes: readonly string[], { entities }: Dataset): Place[] {
  const boxes = entities.flatMap(({ kind, bounds, countries: [code] }) =>
    kind === 'countries' && bounds && code && codes.includes(code) ? [bounds] : [],
  );
  const first = boxes[0]?.[0] ?? 0;
  return boxes.flatMap(([west, south, east, north]): Place[] => {
    const turn = lonNear((west + east) / 2, first) - (west + east) / 2;
    return [
      [west + turn, south],
      [east + turn, north],
    ];
  });
}

function cameraOf(
  entity: Entity,
  chosen: readonly string[],
  { dataset, paths }: Drawn,
): PictureCamera {
  const { kind, point } = entity;
  if (kind === 'satellites') return point ? { lng: point[0], lat: 0, zoom: GLOBE_ZOOM } : WORLD;
  const line = pathPlaces(entity, paths);
  if (line.length > 0) return cameraFor(line, MAP_SIZE, PADDING);
  const corners = cornersOf(chosen, dataset);
  if (corners.length === 0)
    return point ? { lng: point[0], lat: point[1], zoom: PLACE_ZOOM } : WORLD;
  const camera = cameraFor(corners, MAP_SIZE, PADDING);
  if (camera.zoom < WORLD.zoom + 0.4) return WORLD;
  return kind === 'countries' ? camera : { ...camera, zoom: Math.min(camera.zoom, PLACE_ZOOM + 1) };
}

/** Where something happened, and a site of which no source dates anything: its place without a state. */
function spotsOf({ kind, point, phases }: Entity): Place[] {
  const isUndated = phases.length === 0 && kind !== 'countries';
  return point && (kind === 'milestones' || isUndated) ? [point] : [];
}

/** @param today the day on which the record is shown, or its first one where it comes later */
export function mapOfRecord(entity: Entity, drawn: Drawn, today: number): RecordMap {
  const { dataset } = drawn;
  const chosen = countriesOf(entity);
  const first = Math.min(
    ...[entity, ...(entity.segments ?? [])].flatMap(({ phases }) =>
      phases.map(({ fromDay }) => fromDay),
    ),
  );
  const day = Number.isFinite(first) ? Math.max(first, today) : today;
  const isOnGlobe = entity.kind === 'satellites' && entity.point !== undefined;
  const view: PictureView = {
    ...MAP_SIZE,
    camera: cameraOf(entity, chosen, drawn),
    projection: isOnGlobe ? 'globe' : 'flat',
    theme: 'auto',
    window: { ...makeTimeWindow('as-of', 0, 0), day },
    layers: DEFAULT_LAYERS,
    hidden: [],
    filters: NO_FILTERS,
    colouring: 'state',
    fill: null,
    selected: 0,
    arcsOf: -1,
    chosen,
    spots: spotsOf(entity),
    names: 'none',
    scale: entity.point && chosen.length === 0 ? MARK_SCALE : 1,
  };
  return { view, dataset: { ...dataset, entities: [entity, ...drawnWith(entity, dataset)] } };
}
