/** One thing wrong with one file, in words for the person who wrote it. */
export interface Problem {
  /** Path below the project, for instance `geo/hubs/x.geojson`. */
  file: string;
  /** Where in the file, for instance `events[2].date`; empty for the whole file. */
  field: string;
  message: string;
  /** What to do about it. */
  hint: string;
  /** Worth a look, but no reason to refuse the record. */
  isWarning?: true;
}

/** What has to be mended, without the warnings. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ isWarning }) => !isWarning);
}

export function byFileAndField(a: Problem, b: Problem): number {
  return a.file === b.file ? a.field.localeCompare(b.field, 'en') : a.file < b.file ? -1 : 1;
}
