import type { Layer } from '@deck.gl/core';
import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { PathLayer } from '@deck.gl/layers';
import { atZoom, colourOf, type Rgba, type Stops, themeTokens } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { cableColour } from './cable-colours';
import type { CableRow } from './cable-rows';
import { BACKBONE_FACTOR, strokeStyles, UNCERTAIN_OPACITY } from './cable-style';
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
import { lineParameters } from './globe-parameters';
import { rowsOfEntity } from './rows-of-entity';
import { type StrokeProps, strokeExtension } from './stroke-extension';
import { filterRangeAt, filterValueOf, timeFilterExtension } from './time-filter';

type Props = StrokeProps & EmphasisProps & DataFilterExtensionProps<CableRow>;

const { lineWidth, opacity } = themeTokens;
const extensions = [timeFilterExtension, emphasisExtension, strokeExtension];

function faded([r, g, b, a]: Rgba, factor: number): Rgba {
  return [r, g, b, Math.round(a * factor)];
}

/** For every vertex, as the stroke extension reads it. */
function strokeOf({ state, along }: CableRow, isGlobe: boolean): number[][] {
  const { dash, gap, hollow, isRound } = strokeStyles[state];
  return (isGlobe ? along.globe : along.flat).map((distance) => [
    dash,
    isRound ? -gap : gap,
    hollow,
    distance,
  ]);
}

/** Opaque lines of one kind, and over them the selected one again, wider, on the band of its precision. */
export function makeCableLayers(
  layerId: string,
  rows: readonly CableRow[],
  context: LayerContext,
  joints: 'smooth' | 'corners',
): Layer[] {
  const { theme, window, scale, zoom, isGlobe, hovered, selected } = context;
  const colouring = layerId === 'submarine-cables' ? context.colouring : 'state';
  const layerHue = colourOf(theme, 'layer', layerId);
  const hueOf = ({ classes }: CableRow) =>
    colouring === 'state' ? layerHue : cableColour(theme, colouring, classes[colouring]);
  const grey = colourOf(theme, 'state', 'ended');
  const casing = colourOf(theme, 'map', 'casing');
  const width = atZoom(lineWidth.stops as unknown as Stops, zoom) * scale;
  const shared = {
    beforeId: context.beforeId,
    extensions,
    parameters: lineParameters(isGlobe),
    positionFormat: 'XY' as const,
    _pathType: 'open' as const,
    widthUnits: 'pixels' as const,
    capRounded: true,
    jointRounded: joints === 'smooth' || !isGlobe,
    getPath: (row: CableRow) => row.path,
    getFilterValue: filterValueOf,
    filterRange: filterRangeAt(window.day),
    filterTransformSize: false,
    getEmphasis: (row: CableRow) => emphasisOf(row.entity, row.openedDay),
    getStroke: (row: CableRow) => strokeOf(row, isGlobe),
    getColor: (row: CableRow) =>
      faded(
        strokeStyles[row.state].isGrey ? grey : hueOf(row),
        row.isUncertain ? UNCERTAIN_OPACITY : 1,
      ),
    getWidth: ({ state, isBackbone }: CableRow) =>
      strokeStyles[state].widthFactor * (isBackbone ? BACKBONE_FACTOR : 1),
    casingColor: faded(casing, 0.8),
    updateTriggers: { getColor: [theme, colouring], getStroke: isGlobe },
  };
  const lines = new PathLayer<CableRow, Props>({
    ...shared,
    id: `${layerId}@lines`,
    data: rows as CableRow[],
    pickable: true,
    widthScale: width,
    casingPixels: 0.9 * scale,
    hoverPixels: lineWidth.hoverExtra * scale,
    lifted: hovered,
    kept: selected,
    window,
  });
  const chosen = rowsOfEntity(rows, selected);
  if (chosen.length === 0) return [lines];
  const band = new PathLayer<CableRow, Props>({
    ...shared,
    id: `${layerId}@band`,
    data: chosen,
    widthScale: scale,
    getWidth: ({ precision }) =>
      precision === 'schematic' ? lineWidth.bandPx.schematic : lineWidth.bandPx.approximate,
    getColor: (row) => faded(hueOf(row), opacity.schematicBand),
    getStroke: () => [0, 0, 0, 0],
    casingPixels: 0,
    hoverPixels: 0,
    updateTriggers: { ...shared.updateTriggers, getWidth: selected },
  });
  const on = new PathLayer<CableRow, Props>({
    ...shared,
    id: `${layerId}@selected`,
    data: chosen,
    pickable: true,
    widthScale: width + lineWidth.selectedExtra * scale,
    casingPixels: lineWidth.casingExtra * scale,
    hoverPixels: 0,
  });
  return [lines, band, on];
}
