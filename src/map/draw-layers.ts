import type { Layer } from '@deck.gl/core';
import type { Dataset } from '../domain/dataset';
import type { LayerId } from '../domain/layer-id';
import type { LayerContext } from '../layers/layer-context';
import type { Drawable } from '../layers/layer-module';
import { layerModules, underlays } from '../layers/registry';
import { shapeOf } from '../layers/shared/glyphs';
import { makeMarks } from '../layers/shared/mark-sets';

/** Id of the layer that holds the marks of all. */
export const MARKS_ID = 'marks@all';

/**
 * Every layer that is on, in the order of drawing: lines, what lies beneath marks, marks, those that are chosen.
 * @param selected position in the dataset, also of what has no mark or line of its own
 * @param fades opacity of layers on their way in or out, 0 to 1
 */
export function drawLayers(
  drawables: ReadonlyMap<string, Drawable>,
  context: LayerContext,
  { entities }: Dataset,
  selected: number,
  fades: ReadonlyMap<LayerId, number> | null = null,
): Layer[] {
  // A selected agreement, or those of a selected organisation, show their arcs, whether or not those of the others are on.
  const arcs = entities[selected]?.kind === 'agreements' ? selected : -1;
  const hasArcs =
    arcs >= 0 || [...(context.lit ?? [])].some((at) => entities[at]?.kind === 'agreements');
  const shown = layerModules.filter(
    ({ id }) => context.layers.includes(id) || (id === 'agreements' && hasArcs),
  );
  const isMarks = ({ id }: { id: string }) => id in shapeOf;
  const draw = ({ id }: { id: string }) =>
    drawables.get(id)?.draw(id === 'agreements' ? { ...context, selected: arcs } : context) ?? [];
  const sets = shown
    .flatMap(({ id }) => drawables.get(id)?.marks?.(context) ?? [])
    .filter(({ rows }) => rows.length > 0);
  const inOrder = [
    ...sets.filter(({ isBeneath }) => isBeneath),
    ...sets.filter(({ isBeneath }) => !isBeneath),
  ];
  const faded = (layers: Layer[]) => (fades ? fadeLayers(layers, fades) : layers);
  return [
    ...faded(shown.filter((one) => !isMarks(one)).flatMap(draw)),
    ...underlays.flatMap(draw),
    ...(sets.length > 0 ? [makeMarks(MARKS_ID, inOrder, context, fades)] : []),
    ...faded(shown.filter(isMarks).flatMap(draw)),
  ];
}

/** The same layers on their way in or out. */
function fadeLayers(drawn: Layer[], fades: ReadonlyMap<LayerId, number>): Layer[] {
  return drawn.map((layer) => {
    const fade = fades.get(layer.id.split('@')[0] as LayerId);
    return fade === undefined ? layer : layer.clone({ opacity: layer.props.opacity * fade });
  });
}
