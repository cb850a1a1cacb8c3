/**
 * The basemap draws the circles of sight of the selected record, since its fills and lines follow the globe. It ends
 * at 85 degrees of latitude and fills on to the pole whatever touches that edge: on the globe, a circle whose rim
 * runs nearer to a pole is drawn on here.
 */
import type { Layer } from '@deck.gl/core';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Dataset } from '../../domain/dataset';
import { FIRST_DAY, LAST_DAY } from '../../domain/lifespan';
import { capRim, isRimPolar, meridianSpan, POLAR_LAT } from '../../domain/sight';
import { type SightCircle, sightOf } from '../../domain/sight-circles';
import { lastAnswer } from '../../lib/last-answer';
import { colourOf, type Rgba } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import type { Underlay } from '../layer-module';
import { makeCasedPaths, type PathRow } from '../shared/cased-paths';
import { lineParameters } from '../shared/globe-parameters';

const WIDTH_PX = 1.3;
/** As the basemap fills the rest. */
const FILL_ALPHA = 0.06;
/** So near to the pole, a piece this wide lies on the globe. */
const STEP_DEG = 2;

type Quad = [number, number][];

/** Rims that run beyond the basemap's edge. */
export function makeRimRows(circles: readonly SightCircle[], selected: number): PathRow[] {
  return circles.map(({ centre, radiusDeg }) => ({
    entity: selected,
    path: capRim(centre[0], centre[1], radiusDeg).flat(),
    fromDay: FIRST_DAY,
    toDay: LAST_DAY,
  }));
}

/** Circles of which the basemap cannot draw the polar part. */
export function polarCircles(dataset: Dataset, selected: number): SightCircle[] {
  const entity = dataset.entities[selected];
  const circles = (entity && sightOf(entity, dataset)?.circles) ?? [];
  return circles.filter(({ centre, radiusDeg }) => isRimPolar(centre[1], radiusDeg));
}

/** What of a circle lies beyond `POLAR_LAT`, in pieces between two meridians. */
export function polarPieces({ centre, radiusDeg }: SightCircle): Quad[] {
  const sign = centre[1] < 0 ? -1 : 1;
  const mirrored = [centre[0], Math.abs(centre[1])] as const;
  const span = (lon: number): [number, number] | null => {
    const [south = 90, north = 90] = meridianSpan(mirrored, radiusDeg, lon) ?? [];
    const inside: [number, number] = [Math.max(POLAR_LAT, south), Math.min(90, north)];
    return inside[0] < inside[1] ? inside : null;
  };
  const pieces: Quad[] = [];
  for (let west = -180; west < 180; west += STEP_DEG) {
    const east = west + STEP_DEG;
    const [left, right] = [span(west), span(east)];
    const [a, b] = [left ?? tip(right), right ?? tip(left)];
    if (!a || !b) continue;
    const piece: Quad = [
      [west, a[0]],
      [east, b[0]],
      [east, b[1]],
      [west, a[1]],
    ];
    pieces.push(piece.map(([lon, lat]) => [lon, sign * lat]));
  }
  return pieces;
}

/** Where a circle ends between two meridians, its last piece runs to a point. */
function tip(span: readonly [number, number] | null): [number, number] | null {
  const middle = span && (span[0] + span[1]) / 2;
  return middle === null ? null : [middle, middle];
}

function makeFill(pieces: Quad[], hue: Rgba, { theme, beforeId }: LayerContext): Layer {
  return new SolidPolygonLayer<Quad>({
    id: 'sight@polar',
    data: pieces,
    beforeId,
    parameters: lineParameters(true),
    getPolygon: (piece: Quad) => piece,
    getFillColor: [hue[0], hue[1], hue[2], Math.round(255 * FILL_ALPHA)],
    updateTriggers: { getFillColor: theme },
  } as ConstructorParameters<typeof SolidPolygonLayer<Quad>>[0]);
}

export const sight: Underlay = {
  id: 'sight',
  prepare(dataset) {
    const rowsOf = lastAnswer((selected: number) => {
      const circles = polarCircles(dataset, selected);
      return { rims: makeRimRows(circles, selected), pieces: circles.flatMap(polarPieces) };
    });
    return {
      draw(context) {
        const { selected, isGlobe, theme } = context;
        if (!isGlobe) return [];
        const kind = dataset.entities[selected]?.kind;
        const { rims, pieces } = rowsOf(selected);
        const hue = colourOf(theme, 'layer', kind === 'satellites' ? kind : 'ground-stations');
        return [
          makeFill(pieces, hue, context),
          ...makeCasedPaths('sight@rims', rims, context, { hue, widthPx: WIDTH_PX, isLoop: true }),
        ];
      },
    };
  },
};
