/** What is measured on the drawn lines of each system. Lengths in km, turns in degrees. */

import type { LonLat } from '../../lib/great-circle';
import type { Authored } from '../authored';
import { lineLengthKm, sharpestTurnDeg } from './line-geometry';

export interface LineMeasures {
  /** All segments, those over land too: published lengths are those of whole systems. */
  drawnKm: number;
  publishedKm: number | null;
  /** Drawn over published length; `null` where none is published. */
  ratio: number | null;
  /** The sharpest corner at sea, further than 25 km from both ends of its segment. */
  sharpest: { segment: string; deg: number } | null;
}

export function lineMeasures({
  record,
  segments,
}: Pick<Authored<'submarine-cables' | 'terrestrial-cables'>, 'record' | 'segments'>): LineMeasures {
  const drawnKm = segments.reduce(
    (sum, { geometry }) => sum + lineLengthKm(geometry.coordinates),
    0,
  );
  const publishedKm = record.lengthKm?.value ?? null;
  let sharpest: LineMeasures['sharpest'] = null;
  for (const { properties, geometry } of segments) {
    if (properties.overland) continue;
    const deg = sharpestTurnDeg(geometry.coordinates as LonLat[]);
    if (!sharpest || deg > sharpest.deg) sharpest = { segment: properties.id, deg };
  }
  return { drawnKm, publishedKm, ratio: publishedKm ? drawnKm / publishedKm : null, sharpest };
}
