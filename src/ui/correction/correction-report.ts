/** A report of what is wrong, begun for the reader: which record, in which data, at which address. */
export interface CorrectionSubject {
  /** `<kind>/<id>`, `null` for the map as a whole. */
  key: string | null;
  name: string;
  dataVersion: string;
  /** Address of the view. */
  address: string;
}

export interface Report {
  title: string;
  body: string;
}

/** @param ask the questions that the reader answers, in the reader's language */
export function correctionReport(
  { key, name, dataVersion, address }: CorrectionSubject,
  ask: readonly string[],
): Report {
  const facts = [...(key ? [`Record: ${key}`] : []), `Data: ${dataVersion}`, `View: ${address}`];
  return {
    title: key ? `${name} (${key})` : name,
    body: [...facts, ...ask.map((question) => `\n${question}\n`)].join('\n'),
  };
}

/** Address of a new report with the text filled in. */
export function reportUrl(repository: string, { title, body }: Report): string {
  return `${repository}/issues/new?${new URLSearchParams({ title, body })}`;
}
