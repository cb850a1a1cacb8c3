import type { AuthoredSet } from '../authored';
import { byFileAndField, type Problem } from '../problem';
import type { GeoFiles } from '../read-geo';
import { checkAgreementDates } from './check-agreement-dates';
import { checkCountryNames } from './check-country-names';
import { checkEvents } from './check-events';
import { checkGateways } from './check-gateways';
import { checkLandLines } from './check-land-lines';
import { checkLines } from './check-lines';
import { checkMeasures } from './check-measures';
import { checkNamedTotals } from './check-named-totals';
import { checkOrganisations } from './check-organisations';
import { checkParticipants } from './check-participants';
import { checkPlaces } from './check-places';
import { checkReferences } from './check-references';
import { checkRelations } from './check-relations';
import { checkShape } from './check-shape';
import { checkSources } from './check-sources';
import { checkStories } from './check-stories';
import { checkTopology } from './check-topology';
import { checkTotals } from './check-totals';
import { checkTown } from './check-town';
import type { World } from './world';

/**
 * Every check over everything that was read; nothing stops at the first problem and nothing is edited.
 * @returns the records whose shape is right, and all problems in order of file and field
 */
export function checkGeo(read: GeoFiles, world: World): { set: AuthoredSet; problems: Problem[] } {
  const { set, problems } = checkShape(read);
  const usable = new Set([...set.records, ...set.stories].map(({ file }) => file));
  if (set.organisations.length > 0) usable.add('geo/organisations.json');
  const unusable = new Set(
    [...read.problems, ...problems].map(({ file }) => file).filter((file) => !usable.has(file)),
  );
  const places = set.records.flatMap((authored) => checkPlaces(authored, world));
  // A line with a coordinate out of place measures anything; that coordinate is what there is to mend.
  const misplaced = new Set(places.map(({ file }) => file));
  const measurable = set.records.filter(({ file }) => !misplaced.has(file));
  const all = [
    ...read.problems,
    ...problems,
    ...places,
    ...checkReferences(set, unusable),
    ...checkOrganisations(set),
    ...checkGateways(set, unusable),
    ...checkRelations(set, unusable),
    ...checkParticipants(set, unusable),
    ...checkAgreementDates(set, unusable),
    ...checkCountryNames(set),
    ...checkNamedTotals(set),
    ...checkTotals(set, unusable),
    ...checkTopology(set),
    ...checkMeasures({ ...set, records: measurable }),
    ...checkLines(set, world.isLand),
    ...checkLandLines({ ...set, records: measurable }, world),
    ...measurable.flatMap((authored) => checkTown(authored, world)),
    ...checkStories(set, unusable),
    ...set.records.flatMap((authored) => [...checkSources(authored), ...checkEvents(authored)]),
  ];
  return { set, problems: all.sort(byFileAndField) };
}
