import type { Layer } from '@deck.gl/core';
import { colourOf, type Rgba } from '../../lib/theme-tokens';
import type { LayerContext } from '../layer-context';
import { type EmphasisProps, emphasisExtension, emphasisOf } from './emphasis-extension';
import { lineParameters } from './globe-parameters';
import { type LifeProps, lifeExtension } from './life-extension';
import { type LifeTable, makeLifeTable } from './life-table';
import type { TimedRow } from './span-extension';
import { StrokeLayer, type StrokeLayerProps } from './stroke-layer';

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

type Props = StrokeLayerProps<PathRow> & EmphasisProps & LifeProps;
const CASING_PX = 0.9;
const CASING_ALPHA = 0.8;

export function makeSpanTable(spans: readonly TimedRow[]): LifeTable {
  return makeLifeTable(
    spans.map((span) => [{ ...span, state: 'in-service' as const, isUncertain: false }]),
  );
}

const tables = new WeakMap<readonly PathRow[], LifeTable>();

function livesOf(rows: readonly PathRow[]): LifeTable {
  const lives = tables.get(rows) ?? makeSpanTable(rows);
  tables.set(rows, lives);
  return lives;
}

/** What lines that are the same in every state share. */
export function plainLine({ beforeId, isGlobe }: LayerContext) {
  return {
    beforeId,
    extensions: [lifeExtension, emphasisExtension],
    parameters: lineParameters(isGlobe),
    isSphere: isGlobe,
    isPlain: true,
    getPath: ({ path }: { path: number[] }) => path,
  };
}

/** Lines of one width in their casing, the same in every state. */
export function makeCasedPaths(
  id: string,
  rows: PathRow[],
  context: LayerContext,
  { hue, widthPx, isLoop }: Look,
): Layer[] {
  // What is drawn of nothing would have its shaders compiled all the same.
  if (rows.length === 0) return [];
  const { theme, window, scale, hovered, passing } = context;
  const [r, g, b] = colourOf(theme, 'map', 'casing');
  const lives = livesOf(rows);
  const props: Props = {
    ...plainLine(context),
    id,
    data: rows,
    // A cap would lay its casing over the line that goes on there.
    hasCaps: !isLoop,
    pickable: !isLoop,
    widthPixels: widthPx * scale,
    getColor: hue,
    casingPixels: CASING_PX * scale,
    casingColor: [r, g, b, Math.round(255 * CASING_ALPHA)],
    getLife: (_: PathRow, { index }: { index: number }) => lives.starts[index],
    lives,
    day: window.day,
    getEmphasis: ({ entity }: PathRow) => emphasisOf(entity, null),
    lifted: isLoop ? -1 : hovered,
    // A loop is about the selected record, which is always drawn.
    passing: isLoop ? null : passing,
    updateTriggers: { getColor: theme },
  };
  return [new StrokeLayer<PathRow>(props)];
}
