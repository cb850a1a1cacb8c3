import { isHidden, SITE_KINDS } from '../../domain/site-kinds';
import { lastAnswer } from '../../lib/last-answer';
import type { LayerContext } from '../layer-context';
import type { LayerModule } from '../layer-module';
import { makeCableLayers } from '../shared/cable-layers';
import { type CableRow, type CableRows, makeCableRows } from '../shared/cable-rows';
import { makeCutRows, makeCutSet } from '../shared/cut-marks';
import { fanOf } from '../shared/fan';
import { makeChosenLayers, makeMarkSet, makeRingSets } from '../shared/point-layers';
import { makePointRows } from '../shared/point-rows';

/** Gateways would crowd the borders of a map of the world; from this zoom on there is room for them. */
const GATEWAYS_FROM_ZOOM = 3;
/** Nearly all are known to their town; a ring around each would hide the lines of a corridor. */
const RINGS_FROM_ZOOM = 5;

const isInferred = ({ segment }: CableRow) => segment.precision === 'schematic';

/** Backbones first, so that they are drawn beneath what crosses a border. */
function inOrder(rows: readonly CableRow[]): CableRow[] {
  return [
    ...rows.filter(({ isBackbone }) => isBackbone),
    ...rows.filter(({ isBackbone }) => !isBackbone),
  ];
}

/** Stretches that a source names, those that are only inferred, cuts, and the gateways that lines pass. */
export const terrestrialCables: LayerModule = {
  id: 'terrestrial-cables',
  prepare(dataset) {
    const { rows, lives } = makeCableRows(dataset, 'terrestrial-cables');
    const all = inOrder(rows);
    const allCuts = makeCutRows(dataset, 'terrestrial-cables');
    /** @param off scopes that are switched off, as one word, so that equal lists are the same question */
    const shown = lastAnswer((off: string) => {
      const hidden = SITE_KINDS.filter((kind) => off.split(',').includes(kind));
      const isOn = ({ entity }: { entity: number }) => {
        const cable = dataset.entities[entity];
        return cable !== undefined && !isHidden(cable, hidden);
      };
      const on = (keep: (row: CableRow) => boolean): CableRows => ({
        rows: all.filter((row) => keep(row) && isOn(row)),
        lives,
      });
      return {
        inferred: on(isInferred),
        named: on((row) => !isInferred(row)),
        cuts: allCuts.filter(isOn),
      };
    });
    const gateways = makePointRows(dataset, 'gateways');
    const isGateway = (entity: number) => dataset.entities[entity]?.kind === 'gateways';
    const hasGateways = ({ zoom, selected, hovered }: LayerContext) =>
      zoom >= GATEWAYS_FROM_ZOOM || isGateway(selected) || isGateway(hovered);
    return {
      draw(context) {
        const { inferred, named } = shown(context.hidden.join(','));
        const lines = [
          ...makeCableLayers('terrestrial-cables', inferred, context, true),
          ...makeCableLayers('terrestrial-cables', named, context),
        ];
        const isChosen = ({ id }: { id: string }) => /(band|selected)$/.test(id);
        const fan = fanOf(dataset, context);
        return [
          ...lines.filter((layer) => !isChosen(layer)),
          ...lines.filter(isChosen),
          ...makeChosenLayers('terrestrial-cables', gateways, context, fan, 'gateways'),
        ];
      },
      marks(context) {
        const { cuts } = shown(context.hidden.join(','));
        const fan = fanOf(dataset, context);
        const isHidden = !hasGateways(context);
        const isBare = isHidden || context.zoom < RINGS_FROM_ZOOM;
        return [
          makeCutSet('terrestrial-cables', cuts, context),
          ...makeRingSets('terrestrial-cables', gateways, context, isBare),
          {
            ...makeMarkSet('terrestrial-cables', gateways, context, fan, 'gateways'),
            isHidden,
            isBeneath: true,
          },
        ];
      },
    };
  },
};
