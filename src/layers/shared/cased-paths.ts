import type { Layer } from '@deck.gl/core';
import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import { colourOf, type Rgba } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
import { lineParameters } from './globe-parameters';
import { filterRangeAt, filterValueOf, type TimedRow, timeFilterExtension } from './time-filter';

/** A thin line that belongs to the selection. */
export interface PathRow extends TimedRow {
  /** What a hover on it lifts. */
  entity: number;
  /** Longitude, latitude, longitude, ... */
  path: number[];
}

interface Look {
  hue: Rgba;
  /** Before the scale. */
  widthPx: number;
  /** A loop ends where it began, and can be pointed at nowhere. */
  isLoop: boolean;
}

type Props = EmphasisProps & DataFilterExtensionProps<PathRow>;
const extensions = [timeFilterExtension, emphasisExtension];
const CASING_PX = 0.9;
const CASING_ALPHA = 0.8;

/** Lines of one width in their casing, the same in every state. */
export function makeCasedPaths(
  id: string,
  rows: PathRow[],
  context: LayerContext,
  { hue, widthPx, isLoop }: Look,
): Layer[] {
  // What is drawn of nothing would have its shaders compiled all the same.
  if (rows.length === 0) return [];
  const { theme, window, scale, isGlobe, hovered, passing, beforeId } = context;
  const [r, g, b] = colourOf(theme, 'map', 'casing');
  const paths = (part: string, colour: Rgba, width: number, isPickable: boolean) =>
    new PathLayer<PathRow, Props>({
      id: `${id}${part}`,
      data: rows,
      beforeId,
      extensions,
      parameters: lineParameters(isGlobe),
      positionFormat: 'XY',
      _pathType: 'open',
      widthUnits: 'pixels',
      // A cap would lay its casing over the line that goes on there.
      capRounded: !isLoop,
      jointRounded: true,
      pickable: isPickable,
      getPath: ({ path }) => path,
      getWidth: 1,
      widthScale: width * scale,
      getColor: colour,
      getFilterValue: filterValueOf,
      filterRange: filterRangeAt(window.day),
      getEmphasis: ({ entity }: PathRow) => emphasisOf(entity, null),
      lifted: isLoop ? -1 : hovered,
      // A loop is about the selected record, which is always drawn.
      passing: isLoop ? null : passing,
      updateTriggers: { getColor: theme },
    } as ConstructorParameters<typeof PathLayer<PathRow, Props>>[0]);
  const casing: Rgba = [r, g, b, Math.round(255 * CASING_ALPHA)];
  return [
    paths('-casing', casing, widthPx + 2 * CASING_PX, false),
    paths('', hue, widthPx, !isLoop),
  ];
}
