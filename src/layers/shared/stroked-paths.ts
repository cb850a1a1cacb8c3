import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import { colourOf, type Rgba } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { alongFlat, alongGlobe } from './along';
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
import { lineParameters } from './globe-parameters';
import { type StrokeProps, strokeExtension } from './stroke-extension';
import { filterRangeAt, filterValueOf, timeFilterExtension } from './time-filter';

/** A thin cased line that belongs to the selection. */
export interface StrokedRow {
  /** What a hover on it lifts. */
  entity: number;
  path: number[];
  along: { flat: number[]; globe: number[] };
  /** In stroke widths; 0 and 0 for a solid line. */
  dash: readonly [dash: number, gap: number];
  fromDay: number;
  toDay: number;
}

export function withAlong(path: number[]): Pick<StrokedRow, 'path' | 'along'> {
  return { path, along: { flat: alongFlat(path), globe: alongGlobe(path) } };
}

type Props = StrokeProps & EmphasisProps & DataFilterExtensionProps<StrokedRow>;
const extensions = [timeFilterExtension, emphasisExtension, strokeExtension];
const CASING_ALPHA = 0.8;
/** Passes every emphasis: such lines are only drawn for what is lifted already. */
const NO_DAY = null;

/** @param widthPx before the scale */
export function makeStrokedPaths(
  id: string,
  rows: StrokedRow[],
  context: LayerContext,
  { hue, widthPx, isLoop }: { hue: Rgba; widthPx: number; isLoop: boolean },
) {
  const { theme, window, scale, isGlobe, hovered, beforeId } = context;
  const [r, g, b] = colourOf(theme, 'map', 'casing');
  return new PathLayer<StrokedRow, Props>({
    id,
    data: rows,
    beforeId,
    extensions,
    parameters: lineParameters(isGlobe),
    positionFormat: 'XY',
    _pathType: 'open',
    widthUnits: 'pixels',
    // A loop ends where it began: a cap there would lay its casing over the line.
    capRounded: !isLoop,
    jointRounded: true,
    pickable: !isLoop,
    getPath: ({ path }) => path,
    getWidth: 1,
    widthScale: widthPx * scale,
    getColor: hue,
    getFilterValue: filterValueOf,
    filterRange: filterRangeAt(window.day),
    filterTransformSize: false,
    getEmphasis: ({ entity }: StrokedRow) => emphasisOf(entity, NO_DAY),
    lifted: isLoop ? -1 : hovered,
    getStroke: ({ dash: [dash, gap], along }: StrokedRow) =>
      (isGlobe ? along.globe : along.flat).map((distance) => [dash, gap, 0, distance]),
    casingColor: [r, g, b, Math.round(255 * CASING_ALPHA)],
    casingPixels: 0.9 * scale,
    hoverPixels: 0.8 * scale,
    updateTriggers: { getColor: theme, getStroke: isGlobe },
  } as ConstructorParameters<typeof PathLayer<StrokedRow, Props>>[0]);
}
