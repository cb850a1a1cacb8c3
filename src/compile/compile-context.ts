/** What the compilers of single kinds look up in the other records. */
import { type Authored, type AuthoredSet, ofKind } from './authored';

export interface CompileContext {
  set: AuthoredSet;
  organisations: ReadonlyMap<string, AuthoredSet['organisations'][number]>;
  landingPoints: ReadonlyMap<string, Authored<'landing-points'>>;
}

export function makeContext(set: AuthoredSet): CompileContext {
  return {
    set,
    organisations: new Map(
      set.organisations.map((organisation) => [organisation.id, organisation]),
    ),
    landingPoints: new Map(ofKind(set, 'landing-points').map((point) => [point.id, point])),
  };
}
