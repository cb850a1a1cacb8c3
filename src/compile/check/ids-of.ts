import type { Kind } from '../../domain/kinds';
import { type AuthoredSet, ofKind } from '../authored';

/** Ids of a kind among the files that could not be used, so that a broken one is not also called missing. */
export function idsAmong(files: ReadonlySet<string>, kind: Kind): string[] {
  const folder = `geo/${kind}/`;
  return [...files].flatMap((file) =>
    file.startsWith(folder) ? [file.slice(folder.length).replace(/\.geojson$/, '')] : [],
  );
}

/** Ids of all files of a kind, the unusable ones too. */
export function idsOf(set: AuthoredSet, unusable: ReadonlySet<string>, kind: Kind): string[] {
  return [...ofKind(set, kind).map(({ id }) => id), ...idsAmong(unusable, kind)];
}
