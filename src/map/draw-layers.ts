import type { Layer } from '@deck.gl/core';
import type { Dataset } from '../domain/dataset';
import type { LayerId } from '../domain/layer-id';
import type { LayerContext } from '../layers/layer-context';
import type { Drawable } from '../layers/layer-module';
import { layerModules, underlays } from '../layers/registry';
import { shapeOf } from '../layers/shared/glyphs';

/**
 * Every layer that is on, in the order of drawing: lines, what lies beneath marks, marks.
 * @param selected position in the dataset, also of what has no mark or line of its own
 */
export function drawLayers(
  drawables: ReadonlyMap<string, Drawable>,
  context: LayerContext,
  { entities }: Dataset,
  selected: number,
): Layer[] {
  // A selected agreement, or those of a selected organisation, show their arcs, whether or not those of the others are on.
  const arcs = entities[selected]?.kind === 'agreements' ? selected : -1;
  const hasArcs =
    arcs >= 0 || [...(context.lit ?? [])].some((at) => entities[at]?.kind === 'agreements');
  const shown = layerModules.filter(
    ({ id }) => context.layers.includes(id) || (id === 'agreements' && hasArcs),
  );
  const marks = shown.filter(({ id }) => id in shapeOf);
  const draw = ({ id }: { id: string }) =>
    drawables.get(id)?.draw(id === 'agreements' ? { ...context, selected: arcs } : context) ?? [];
  const drawUnder = ({ id }: { id: string }) => drawables.get(id)?.drawUnder?.(context) ?? [];
  return [
    ...shown.filter(({ id }) => !(id in shapeOf)).flatMap(draw),
    ...marks.flatMap(drawUnder),
    ...underlays.flatMap(draw),
    ...marks.flatMap(draw),
  ];
}

/** The same layers on their way in or out. @param fades opacity by layer, 0 to 1 */
export function fadeLayers(drawn: Layer[], fades: ReadonlyMap<LayerId, number>): Layer[] {
  return drawn.map((layer) => {
    const fade = fades.get(layer.id.split('@')[0] as LayerId);
    return fade === undefined ? layer : layer.clone({ opacity: layer.props.opacity * fade });
  });
}
