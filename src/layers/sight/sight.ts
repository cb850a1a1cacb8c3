/**
 * Rims of the circles of sight of the selected record. The basemap fills the circles, since its fills follow the
 * globe; it ends at 85 degrees of latitude, so the rims are drawn here and run on over the poles.
 */
import type { Dataset } from '../../domain/dataset';
import { FIRST_DAY, LAST_DAY } from '../../domain/lifespan';
import { capRim, MERCATOR_MAX_LAT } from '../../domain/sight';
import { type SightCircle, sightOf } from '../../domain/sight-circles';
import { colourOf } from '../../lib/theme-tokens';
import type { Underlay } from '../layer-module';
import { lastAnswer } from '../shared/last-answer';
import { makeStrokedPaths, type StrokedRow, withAlong } from '../shared/stroked-paths';

const WIDTH_PX = 1.3;
/** The horizon is drawn dashed: nothing can be received on it. */
const HORIZON_DASH = [4, 4] as const;
const SOLID = [0, 0] as const;

interface RimRow extends StrokedRow {
  /** The same rim within the Mercator square. */
  flat: Pick<StrokedRow, 'path' | 'along'>;
}

function rimRow({ centre, radiusDeg, elevationDeg }: SightCircle, entity: number): RimRow {
  const rim = capRim(centre[0], centre[1], radiusDeg);
  const clamped = rim.map(([lon, lat]) => [
    lon,
    Math.max(-MERCATOR_MAX_LAT, Math.min(MERCATOR_MAX_LAT, lat)),
  ]);
  return {
    entity,
    ...withAlong(rim.flat()),
    flat: withAlong(clamped.flat()),
    dash: elevationDeg === 0 ? HORIZON_DASH : SOLID,
    fromDay: FIRST_DAY,
    toDay: LAST_DAY,
  };
}

function rimsOf(dataset: Dataset, selected: number, isGlobe: boolean): StrokedRow[] {
  const entity = dataset.entities[selected];
  const rows =
    (entity && sightOf(entity, dataset)?.circles.map((one) => rimRow(one, selected))) ?? [];
  return isGlobe ? rows : rows.map((row) => ({ ...row, ...row.flat }));
}

export const sight: Underlay = {
  id: 'sight',
  prepare(dataset) {
    const rowsOf = lastAnswer((selected: number, isGlobe: boolean) =>
      rimsOf(dataset, selected, isGlobe),
    );
    return {
      draw(context) {
        const { selected, isGlobe, theme } = context;
        const kind = dataset.entities[selected]?.kind;
        const rows = rowsOf(selected, isGlobe);
        const hue = colourOf(theme, 'layer', kind === 'satellites' ? kind : 'ground-stations');
        return [
          makeStrokedPaths('sight@rims', rows, context, {
            hue,
            widthPx: WIDTH_PX,
            isPickable: false,
          }),
        ];
      },
    };
  },
};
