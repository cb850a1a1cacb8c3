/** The mark of a cut whose place is known, while it is known to last. */
import type { DataFilterExtensionProps } from '@deck.gl/extensions';
import { IconLayer } from '@deck.gl/layers';
import type { Dataset } from '../../domain/dataset';
import type { Kind } from '../../domain/kinds';
import { iconPaths } from '../../lib/icon-paths';
import { colourOf, type Theme } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { toCommon } from './common-space';
import { type EmphasisProps, emphasisOf } from './emphasis-extension';
import { markParameters } from './globe-parameters';
import { markExtensions } from './point-layers';
import { filterRangeAt, filterValueOf } from './time-filter';

interface CutRow {
  entity: number;
  position: [number, number];
  fromDay: number;
  toDay: number;
  openedDay: number | null;
}

const CELL = 96;
const MARK_PIXELS = 18;

export function makeCutRows(dataset: Dataset, kind: Kind): CutRow[] {
  return dataset.entities.flatMap((entity, index) =>
    entity.kind === kind
      ? (entity.cuts ?? []).map(({ lon, lat, fromDay, toDay }) => ({
          entity: index,
          position: [lon, lat] as [number, number],
          fromDay,
          toDay,
          openedDay: entity.openedDay,
        }))
      : [],
  );
}

const images = new Map<string, OffscreenCanvas>();

/** A disc in the casing's colour, rimmed in the layer's hue, with the broken line in it. */
function imageOf(layerId: string, theme: Theme): OffscreenCanvas {
  const known = images.get(`${layerId}/${theme}`);
  if (known) return known;
  const canvas = new OffscreenCanvas(CELL, CELL);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas for the cut mark');
  const css = (rgba: number[]) => `rgb(${rgba.slice(0, 3).join(',')})`;
  context.beginPath();
  context.arc(CELL / 2, CELL / 2, CELL / 2 - 6, 0, 2 * Math.PI);
  context.fillStyle = css(colourOf(theme, 'map', 'casing'));
  context.fill();
  context.lineWidth = 7;
  context.strokeStyle = css(colourOf(theme, 'layer', layerId));
  context.stroke();
  context.translate(CELL / 2 - 27, CELL / 2 - 27);
  context.scale(54 / 24, 54 / 24);
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.strokeStyle = css(colourOf(theme, 'text', '1'));
  context.stroke(new Path2D(iconPaths.cut.d));
  images.set(`${layerId}/${theme}`, canvas);
  return canvas;
}

const mapping = { cut: { x: 0, y: 0, width: CELL, height: CELL, mask: false } };

export function makeCutLayer(layerId: string, rows: CutRow[], context: LayerContext) {
  const { theme, window, scale, isGlobe, hovered, selected, lit, passing, beforeId } = context;
  return new IconLayer<CutRow, EmphasisProps & DataFilterExtensionProps<CutRow>>({
    id: `${layerId}@cuts`,
    data: rows,
    beforeId,
    extensions: markExtensions,
    parameters: markParameters,
    pickable: true,
    iconAtlas: imageOf(layerId, theme) as unknown as string,
    iconMapping: mapping,
    getIcon: () => 'cut',
    getPosition: ({ position: [lon, lat] }) => toCommon(lon, lat, isGlobe),
    updateTriggers: { getPosition: isGlobe },
    getSize: MARK_PIXELS,
    sizeScale: scale,
    getFilterValue: filterValueOf,
    filterRange: filterRangeAt(window.day),
    getEmphasis: ({ entity, openedDay }: CutRow) => emphasisOf(entity, openedDay),
    lifted: hovered,
    kept: selected,
    lit,
    passing,
    window,
    isGlobe,
  } as ConstructorParameters<
    typeof IconLayer<CutRow, EmphasisProps & DataFilterExtensionProps<CutRow>>
  >[0]);
}
