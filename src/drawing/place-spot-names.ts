/** Finds room for the names that stand beside places: of the selection first, then of gateways, rims and cities. */
import { capRim } from '../domain/sight';
import { CHINESE_LABEL_SIZE, LABEL_SIZES } from '../lib/label-type';
import { atZoom } from '../lib/theme-tokens';
import { isOver, type LabelBox } from './label-box';
import type { PictureView } from './picture-view';
import type { PlaceLabel } from './place-label';
import type { Pixel, Projector } from './projector';
import type { Anchor, SpotName } from './spot-name';
import { wrapped } from './wrapped';

export interface PlacedName {
  of: 'spot' | 'rim' | 'city';
  lines: string[];
  /** Of the type, pixels. */
  size: number;
  /** Middle of the lines on the side that they start from. */
  at: Pixel;
  align: 'start' | 'middle' | 'end';
  /** What is named. */
  place: Pixel;
  box: LabelBox;
}

interface Wish extends Omit<SpotName, 'at' | 'shift'> {
  of: PlacedName['of'];
  pixels: readonly Pixel[];
}

export const LINE_EM = 1.2;
const PADDING_PX = 2;
/** Of a letter, mean, em. */
const LETTER_EM = 0.5;
const MOST_LETTERS = 26;
const CITIES_FROM_ZOOM = 5;
const CITY_OFFSET_EM = 0.45;
const RIM_PX = 12;
/** Names of cities keep so far from the marks of the selection, pixels. */
const MARK_PX = 8;
/** Degrees of arc round a rim at which its label is tried, the north first. */
const RIM_VERTICES = [0, 180, 90, 270];
/** A label on a rim keeps so far from the edge of the picture, pixels. */
const RIM_INSET_PX = 14;
const BESIDE: readonly Anchor[] = ['left', 'right', 'bottom', 'top'];

const CHINESE = /[\u2e80-\uffef]/g;

function widthOf(line: string): number {
  const chinese = line.match(CHINESE)?.length ?? 0;
  return chinese + (line.length - chinese) * LETTER_EM;
}

/** A name on one side of a pixel. */
function beside([x, y]: Pixel, anchor: Anchor, wish: Wish, size: number): PlacedName {
  const lines = wrapped(wish.text, MOST_LETTERS);
  const width = Math.max(...lines.map(widthOf)) * size;
  const height = lines.length * LINE_EM * size;
  const off = wish.offset * size;
  const across = { left: off, right: -off, top: 0, bottom: 0, middle: 0 }[anchor];
  const down = { left: 0, right: 0, top: off + height / 2, bottom: -off - height / 2, middle: 0 };
  const at: Pixel = [x + across, y + down[anchor]];
  const align = anchor === 'left' ? 'start' : anchor === 'right' ? 'end' : 'middle';
  const left = at[0] - { start: 0, middle: width / 2, end: width }[align];
  const box = {
    left: left - PADDING_PX,
    right: left + width + PADDING_PX,
    top: at[1] - height / 2 - PADDING_PX,
    bottom: at[1] + height / 2 + PADDING_PX,
  };
  return { of: wish.of, lines, size, at, align, place: [x, y], box };
}

function rimWishes({ sight, width, height }: PictureView, projector: Projector): Wish[] {
  const isInside = ([x, y]: Pixel) =>
    x > 2 * RIM_INSET_PX &&
    x < width - 2 * RIM_INSET_PX &&
    y > RIM_INSET_PX &&
    y < height - RIM_INSET_PX;
  return (sight?.circles ?? []).flatMap(({ centre, radiusDeg }, i): Wish[] => {
    const text = sight?.labels[i];
    if (!text) return [];
    const rim = capRim(centre[0], centre[1], radiusDeg);
    const pixels = RIM_VERTICES.flatMap((vertex) => projector.points(rim[vertex] ?? []));
    return [
      {
        of: 'rim',
        text,
        px: RIM_PX,
        anchors: ['middle'],
        offset: 0,
        pixels: pixels.filter(isInside),
      },
    ];
  });
}

function cityWishes(
  { camera, names }: PictureView,
  projector: Projector,
  labels: readonly PlaceLabel[],
): Wish[] {
  if (camera.zoom < CITIES_FROM_ZOOM || names === 'none' || names === 'both') return [];
  const zoom = Math.floor(camera.zoom);
  return labels
    .filter(({ properties: { kind, from } }) => kind === 'city' && from <= zoom)
    .map(({ properties, geometry }): Wish => {
      const sizes = LABEL_SIZES.city[properties.rank - 1] ?? LABEL_SIZES.city.at(-1) ?? [];
      return {
        of: 'city',
        text: names === 'zh' ? properties.name_zh : properties.name_en,
        px: atZoom(sizes, camera.zoom) * (names === 'zh' ? CHINESE_LABEL_SIZE : 1),
        anchors: BESIDE,
        offset: CITY_OFFSET_EM,
        pixels: projector.points(geometry.coordinates),
      };
    });
}

/** @param labels that the tiles of the view's zoom have, the largest of each kind first */
export function placeSpotNames(
  view: PictureView,
  projector: Projector,
  labels: readonly PlaceLabel[],
): PlacedName[] {
  const spots = (view.spotNames ?? []).map(
    ({ at, shift: [dx, dy] = [0, 0], ...name }): Wish => ({
      ...name,
      of: 'spot',
      pixels: projector.points(at).map(([x, y]): Pixel => [x + dx, y + dy]),
    }),
  );
  const wishes = [...spots, ...rimWishes(view, projector), ...cityWishes(view, projector, labels)];
  const marks = spots
    .flatMap(({ pixels }) => pixels)
    .map(([x, y]): LabelBox => {
      const reach = MARK_PX * view.scale;
      return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    });
  // A city whose landing point is named is named already.
  const named = new Set(spots.map(({ text }) => text));
  const placed: PlacedName[] = [];
  for (const wish of wishes) {
    if (wish.of === 'city' && named.has(wish.text)) continue;
    const taken = () => [...placed.map(({ box }) => box), ...(wish.of === 'city' ? marks : [])];
    const free = (pixel: Pixel) =>
      wish.anchors
        .map((anchor) => beside(pixel, anchor, wish, wish.px * view.scale))
        .find(({ box }) => !taken().some((other) => isOver(box, other)));
    const found = wish.pixels.flatMap((pixel) => free(pixel) ?? []);
    // A rim is named once; a place in each copy of the world.
    placed.push(...(wish.of === 'rim' ? found.slice(0, 1) : found));
  }
  return placed;
}
