/** The path between two landing points, cable by cable in the hue of its layer, with a disc at each end and change. */
import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer } from '@deck.gl/layers';
import type { Dataset } from '../../domain/dataset';
import { FIRST_DAY, LAST_DAY } from '../../domain/lifespan';
import type { NetworkPath } from '../../domain/network-path';
import { lastAnswer } from '../../lib/last-answer';
import { atZoom, colourOf, type Stops, themeTokens } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import type { Underlay } from '../layer-module';
import { makeCasedPaths, type PathRow } from '../shared/cased-paths';
import { commonSpaceExtension, toCommon } from '../shared/common-space';
import { type EmphasisProps, emphasisExtension, emphasisOf } from '../shared/emphasis-extension';
import { markParameters } from '../shared/globe-parameters';

interface Spot {
  position: [number, number];
  /** The path begins or ends here. */
  isEnd: boolean;
}

const { lineWidth } = themeTokens;
/** Radii in pixels at scale 1. */
const END_RADIUS = 5;
const CHANGE_RADIUS = 3.5;
const CASING_PX = 1.5;

interface PathRows {
  lines: Record<'submarine-cables' | 'terrestrial-cables', PathRow[]>;
  spots: Spot[];
}

export function makePathRows({ entities }: Dataset, path: NetworkPath | null): PathRows {
  const legs = path?.legs ?? [];
  const rowsOf = (kind: string) =>
    legs.flatMap((leg): PathRow[] =>
      entities[leg.cable]?.kind === kind
        ? [{ entity: leg.cable, path: leg.path, fromDay: FIRST_DAY, toDay: LAST_DAY }]
        : [],
    );
  const spots = legs.flatMap(({ path: line }, i): Spot[] => [
    { position: [line[0] ?? 0, line[1] ?? 0], isEnd: i === 0 },
    { position: [line.at(-2) ?? 0, line.at(-1) ?? 0], isEnd: i === legs.length - 1 },
  ]);
  return {
    lines: {
      'submarine-cables': rowsOf('submarine-cables'),
      'terrestrial-cables': rowsOf('terrestrial-cables'),
    },
    spots,
  };
}

function makeSpots(spots: Spot[], { theme, scale, isGlobe, beforeId }: LayerContext): Layer {
  return new ScatterplotLayer<Spot, EmphasisProps>({
    id: 'measured-path@places',
    data: spots,
    beforeId,
    extensions: [commonSpaceExtension, emphasisExtension],
    parameters: markParameters,
    billboard: true,
    radiusUnits: 'pixels',
    lineWidthUnits: 'pixels',
    stroked: true,
    getPosition: ({ position: [lon, lat] }) => toCommon(lon, lat, isGlobe),
    getRadius: ({ isEnd }) => (isEnd ? END_RADIUS : CHANGE_RADIUS),
    radiusScale: scale,
    getFillColor: colourOf(theme, 'layer', 'landing-points'),
    getLineColor: colourOf(theme, 'map', 'casing'),
    getLineWidth: CASING_PX,
    lineWidthScale: scale,
    getEmphasis: () => emphasisOf(-1, null),
    isGlobe,
    updateTriggers: { getPosition: isGlobe, getFillColor: theme, getLineColor: theme },
  } as ConstructorParameters<typeof ScatterplotLayer<Spot, EmphasisProps>>[0]);
}

export const measuredPath: Underlay = {
  id: 'measured-path',
  prepare(dataset) {
    const rowsOf = lastAnswer((path: NetworkPath | null) => makePathRows(dataset, path));
    return {
      draw(context) {
        const { measured, hovered, theme, zoom } = context;
        if (!measured) return [];
        const { lines, spots } = rowsOf(measured);
        const isOfPath = measured.legs.some(({ cable }) => cable === hovered);
        // What is pointed at beside the path leaves it lit, and filters leave it whole.
        const lit = { ...context, hovered: isOfPath ? hovered : -1, passing: null };
        const widthPx = atZoom(lineWidth.stops as unknown as Stops, zoom) + lineWidth.selectedExtra;
        return [
          ...(['terrestrial-cables', 'submarine-cables'] as const).flatMap((kind) =>
            makeCasedPaths(`measured-path@${kind}`, lines[kind], lit, {
              hue: colourOf(theme, 'layer', kind),
              widthPx,
              isLoop: false,
            }),
          ),
          makeSpots(spots, context),
        ];
      },
    };
  },
};
