import type { Kind } from '../../domain/kinds';
import { type Authored, type AuthoredSet, ofKind } from '../authored';
import type { Problem } from '../problem';
import { type CorridorOverlap, corridorOverlap } from './corridor-overlap';
import { landOverlap } from './land-overlap';
import { lineMeasures } from './line-measures';

type Cable = Authored<'submarine-cables' | 'terrestrial-cables'>;

/** A cable is laid in curves; a sharper corner is a slip of the pen. */
const MAX_CORNER_DEG = 60;
/** Drawn over published length. Real cables have slack and detours that a sketch lacks. */
const MIN_RATIO = 0.55;
const MAX_RATIO = 1.15;
/** On land a road winds, and a schematic line cuts corners: only a warning. */
const MIN_LAND_RATIO = 0.5;
const MAX_LAND_RATIO = 1.2;
/** Of the length of all systems of a kind. */
const MAX_OVERLAP = 0.05;

/** Lines are about as long as published and lie side by side; those at sea have no corners. */
export function checkMeasures(set: AuthoredSet): Problem[] {
  const cables = ofKind(set, 'submarine-cables');
  const land = ofKind(set, 'terrestrial-cables');
  return [
    ...cables.flatMap((cable) => [...checkCorner(cable), ...checkLength(cable)]),
    ...land.flatMap(checkLandLength),
    ...checkOverlap('submarine-cables', 'at sea', corridorOverlap(cables)),
    ...checkOverlap('terrestrial-cables', 'on land', landOverlap(land)),
  ];
}

function checkCorner(cable: Authored<'submarine-cables'>): Problem[] {
  const { sharpest } = lineMeasures(cable);
  if (!sharpest || sharpest.deg <= MAX_CORNER_DEG) return [];
  return [
    {
      file: cable.file,
      field: `segment ${sharpest.segment}`,
      message: `turns by ${Math.round(sharpest.deg)} degrees at one vertex at sea`,
      hint: `Round the corner to less than ${MAX_CORNER_DEG} degrees (npm run geo:draft-route).`,
    },
  ];
}

function checkLength(cable: Cable, least = MIN_RATIO, most = MAX_RATIO): Problem[] {
  const { drawnKm, publishedKm, ratio } = lineMeasures(cable);
  if (ratio === null || (ratio >= least && ratio <= most) || saysWhy(cable.record)) return [];
  return [
    {
      file: cable.file,
      field: 'lengthKm',
      message: `is ${publishedKm} km, but ${Math.round(drawnKm)} km are drawn (${Math.round(ratio * 100)} %)`,
      hint: 'Draw the missing or the surplus part, or say in the note of lengthKm why they differ.',
    },
  ];
}

function checkLandLength(cable: Authored<'terrestrial-cables'>): Problem[] {
  return checkLength(cable, MIN_LAND_RATIO, MAX_LAND_RATIO).map((problem) => ({
    ...problem,
    isWarning: true,
  }));
}

/** Whether a note on the length, or the notes of the record, deal with the length. */
function saysWhy({ lengthKm, notes }: Cable['record']): boolean {
  return lengthKm?.note !== undefined || /\b(lengths?|drawn)\b/i.test(notes?.en ?? '');
}

function checkOverlap(kind: Kind, where: string, { total, systems }: CorridorOverlap): Problem[] {
  if (total.share <= MAX_OVERLAP) return [];
  const worst = [...systems]
    .sort(([, a], [, b]) => b.nearKm - a.nearKm)
    .slice(0, 5)
    .map(([id, { nearKm }]) => `${id} ${Math.round(nearKm)} km`);
  return [
    {
      file: `geo/${kind}`,
      field: '',
      message: `${(total.share * 100).toFixed(1)} % of all lines ${where} lie within 3 km of another system, most of them: ${worst.join(', ')}`,
      hint: `At most ${MAX_OVERLAP * 100} %: npm run geo:separate-lanes -- ${kind} moves them apart.`,
    },
  ];
}
