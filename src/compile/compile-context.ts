/** What the compilers of single kinds look up in the other records. */
import { type Authored, type AuthoredSet, ofKind } from './authored';
import { compileNeighbours } from './compile-neighbours';
import { type JointAgreements, jointAgreements } from './joint-agreements';

export interface CompileContext {
  set: AuthoredSet;
  organisations: ReadonlyMap<string, AuthoredSet['organisations'][number]>;
  landingPoints: ReadonlyMap<string, Authored<'landing-points'>>;
  jointAgreements: JointAgreements;
  /** By ISO alpha-2. */
  neighbours: ReadonlyMap<string, string[]>;
}

export function makeContext(set: AuthoredSet): CompileContext {
  return {
    set,
    organisations: new Map(
      set.organisations.map((organisation) => [organisation.id, organisation]),
    ),
    landingPoints: new Map(ofKind(set, 'landing-points').map((point) => [point.id, point])),
    jointAgreements: jointAgreements(set),
    neighbours: compileNeighbours(
      ofKind(set, 'countries').flatMap(({ record, point }) =>
        point ? [{ code: record.iso2, capital: point }] : [],
      ),
    ),
  };
}
