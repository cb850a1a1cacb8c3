import type { Dataset, Entity } from '../../domain/dataset';
import { makePointModule } from '../shared/point-module';
import { sightArea } from '../shared/sight-area';

/** A usual height of remote-sensing satellites, where no record of a served one gives its own. */
const DEFAULT_ALTITUDE_KM = 600;
const LOW_ORBIT_USES = new Set(['remote-sensing', 'ttc', 'satellite-control']);

function heightsServed(station: Entity, { entities }: Dataset): number[] {
  const served = entities.filter(
    ({ kind, id, variant }) =>
      kind === 'satellites' && variant === 'LEO' && station.satellites?.includes(id),
  );
  return [...new Set(served.flatMap(({ altitudeKm }) => altitudeKm ?? []))];
}

/** Selected, a station shows the circle in which it sees a satellite of the height that it serves. */
export const groundStations = makePointModule('ground-stations', (station, dataset) => {
  if (!station.point || station.precision === 'country') return [];
  if (!LOW_ORBIT_USES.has(station.variant ?? '')) return [];
  const heights = heightsServed(station, dataset);
  const height = heights.length > 0 ? Math.max(...heights) : DEFAULT_ALTITUDE_KM;
  return [sightArea(station.point, height, `${height} km`)];
});
