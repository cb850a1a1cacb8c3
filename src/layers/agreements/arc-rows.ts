/** Arcs of agreements: from the place of signing, or Beijing where none is known, to the capitals of those who signed. */
import type { Dataset, Entity } from '../../domain/dataset';
import { LAST_DAY } from '../../domain/lifespan';
import { dayOf, yearOfDay } from '../../domain/partial-date';
import { isPartner } from '../../domain/roles';
import { distanceKm, greatCirclePath, type LonLat } from '../../lib/great-circle';

export interface ArcRow {
  /** Position of the agreement in the dataset; of the country, for what it signed alone with China. */
  entity: number;
  /** Longitude, latitude, ... along the great circle; longitudes run on past 180 degrees. */
  path: number[];
  /** The country takes part only through an organisation of states. */
  isVia: boolean;
  /** The day of signing, and the last day of its year. */
  fromDay: number;
  toDay: number;
  /** The last day on which the agreement stands. */
  endDay: number;
}

/** Beijing, GeoNames town point. */
const BEIJING: LonLat = [116.3972, 39.9075];
/** Longer legs sink into the globe, shorter ones are more vertices than an arc needs. */
const LEG_DEG = 2;
/** Signed where the arc would end: no arc. */
const SAME_PLACE_KM = 30;

function arcPath(from: LonLat, to: LonLat): number[] | null {
  return distanceKm(from, to) < SAME_PLACE_KM ? null : greatCirclePath(from, to, LEG_DEG);
}

interface Signature {
  entity: number;
  code: string;
  isVia: boolean;
  day: number;
  endDay: number;
  place: LonLat;
}

/** Of a text of several states, China aside; what was only announced nobody has signed. */
function jointSignatures(entity: Entity, position: number): Signature[] {
  const { phases, openedDay, total, participants = [], via = [], joined = {}, point } = entity;
  const signed = openedDay ?? phases.find(({ state }) => state === 'in-service')?.fromDay;
  if (total || signed === undefined) return [];
  const ended = phases.find(({ state }) => state === 'ended');
  return participants.map((code) => ({
    entity: position,
    code,
    isVia: via.includes(code),
    day: joined[code] ?? signed,
    endDay: ended ? ended.fromDay - 1 : LAST_DAY,
    place: point ?? BEIJING,
  }));
}

/** Of what a country signed alone with China. */
function ownSignatures({ agreements = [], countries }: Entity, position: number): Signature[] {
  return agreements.flatMap(({ fromDay, toDay, joint }) =>
    joint
      ? []
      : [
          {
            entity: position,
            code: countries[0] ?? '',
            isVia: false,
            day: fromDay,
            endDay: toDay,
            place: BEIJING,
          },
        ],
  );
}

/** One row for each signature of a partner that has a capital. */
export function makeArcRows({ entities }: Dataset): ArcRow[] {
  const capitals = new Map(
    entities.flatMap(({ kind, countries: [code], point }) =>
      kind === 'countries' && code && point && isPartner(code) ? [[code, point] as const] : [],
    ),
  );
  const signatures = entities.flatMap((entity, position) => {
    if (entity.kind === 'agreements') return jointSignatures(entity, position);
    return entity.kind === 'countries' ? ownSignatures(entity, position) : [];
  });
  return signatures.flatMap(({ entity, code, isVia, day, endDay, place }) => {
    const capital = capitals.get(code);
    // Signed in the capital itself: then the arc comes from Beijing.
    const path = capital && (arcPath(place, capital) ?? arcPath(BEIJING, capital));
    if (!path) return [];
    const toDay = Math.min(dayOf(yearOfDay(day), 12, 31), endDay);
    return [{ entity, path, isVia, fromDay: day, toDay, endDay }];
  });
}
