import type { Layer } from '@deck.gl/core';
import { atZoom, colourOf, type Rgba, type Stops, themeTokens } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { cableColour } from './cable-colours';
import { type CableRow, type CableRows, countBegun } from './cable-rows';
import { BACKBONE_FACTOR, FINE_FROM_ZOOM } from './cable-style';
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
import { fineRows, hasFineRows } from './fine-rows';
import { lineParameters } from './globe-parameters';
import { type LifeProps, lifeExtension } from './life-extension';
import { rowsOfEntity } from './rows-of-entity';
import { StrokeLayer, type StrokeLayerProps } from './stroke-layer';

type Props = StrokeLayerProps<CableRow> & EmphasisProps & LifeProps;

const { lineWidth, opacity } = themeTokens;
const extensions = [lifeExtension, emphasisExtension];

function faded([r, g, b, a]: Rgba, factor: number): Rgba {
  return [r, g, b, Math.round(a * factor)];
}

const strokes = (props: Props) => new StrokeLayer<CableRow>(props);

/**
 * Opaque lines of one kind, and over them the selected one again, wider, on the band of its precision.
 * @param isSketch drawn as what is only inferred; its layers are named `<layer>@sketch-<part>`
 */
export function makeCableLayers(
  layerId: string,
  { rows, lives }: CableRows,
  context: LayerContext,
  isSketch = false,
): Layer[] {
  const { theme, window, scale, zoom, isGlobe, hovered, selected, passing, paths } = context;
  const colouring = layerId === 'submarine-cables' ? context.colouring : 'state';
  const layerHue = colourOf(theme, 'layer', layerId);
  const hueOf = ({ classes }: CableRow) =>
    colouring === 'state' ? layerHue : cableColour(theme, colouring, classes[colouring]);
  const casing = colourOf(theme, 'map', 'casing');
  const width = atZoom(lineWidth.stops as unknown as Stops, zoom) * scale;
  const shared = {
    beforeId: context.beforeId,
    extensions,
    parameters: lineParameters(isGlobe),
    isSphere: isGlobe,
    getPath: (row: CableRow) => row.path,
    getLife: ({ life }: CableRow) => life,
    lives,
    day: window.day,
    getEmphasis: (row: CableRow) => emphasisOf(row.entity, row.segment.openedDay),
    getColor: hueOf,
    getWidth: ({ isBackbone }: CableRow) => (isBackbone ? BACKBONE_FACTOR : 1),
    isSketch,
    casingColor: faded(casing, 0.8),
    endedColor: colourOf(theme, 'state', 'ended'),
    updateTriggers: { getColor: [theme, colouring] },
  };
  const idOf = (part: string) => `${layerId}@${isSketch ? 'sketch-' : ''}${part}`;
  const linesOf = (part: string, data: CableRow[], visible: boolean) =>
    strokes({
      ...shared,
      id: idOf(part),
      data,
      rowsDrawn: countBegun(rows, window.day),
      visible,
      pickable: true,
      widthPixels: width,
      casingPixels: 0.9 * scale,
      hoverPixels: lineWidth.hoverExtra * scale,
      lifted: hovered,
      kept: selected,
      lit: context.lit,
      passing,
      window,
    });
  const isNear = zoom >= FINE_FROM_ZOOM;
  const fine = paths && (isNear || hasFineRows(rows, paths)) ? fineRows(rows, paths) : null;
  const isFine = isNear && fine !== null;
  const lines = [
    linesOf('overview', rows, !isFine),
    ...(fine ? [linesOf('lines', fine, isFine)] : []),
  ];
  const own = rowsOfEntity(rows, selected);
  if (own.length === 0) return lines;
  const chosen = paths ? fineRows(own, paths) : own;
  const band = strokes({
    ...shared,
    id: idOf('band'),
    data: chosen,
    widthPixels: scale,
    getWidth: ({ segment: { precision } }) =>
      precision === 'schematic' ? lineWidth.bandPx.schematic : lineWidth.bandPx.approximate,
    getColor: (row) => faded(hueOf(row), opacity.schematicBand),
    isPlain: true,
    isSketch: false,
    casingPixels: 0,
    hoverPixels: 0,
    updateTriggers: { ...shared.updateTriggers, getWidth: selected },
  });
  const on = strokes({
    ...shared,
    id: idOf('selected'),
    data: chosen,
    pickable: true,
    widthPixels: width + lineWidth.selectedExtra * scale,
    casingPixels: lineWidth.casingExtra * scale,
    hoverPixels: 0,
  });
  return [...lines, band, on];
}
