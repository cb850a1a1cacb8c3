import type { Dataset } from '../../domain/dataset';

interface Contents {
  title: string;
  /** What was chosen, in a few lines. */
  intro: string;
  /** What the files hold, a line for each. */
  files: readonly string[];
}

/** The README of an archive of records: what it is, its licence, how to read it. */
export function archiveReadme(
  { title, intro, files }: Contents,
  { version, asOf }: Pick<Dataset, 'version' | 'asOf'>,
): string {
  return `# Digital Silk Road Atlas: ${title}

${intro}
Data version ${version}, records checked up to ${asOf}. Licence: CC BY 4.0
(https://creativecommons.org/licenses/by/4.0/). Cite as: Digital Silk Road Atlas, data version ${version}.
Town points come from GeoNames (CC BY 4.0). Boundaries and names do not imply endorsement.

${files.map((line) => `- ${line}`).join('\n')}

\`sources\` of a claim are positions in the record's own \`sources\`, counted from 1. Dates are as exact as their source:
2017, 2017-06 or 2017-06-03, with ~ (about) or ? (uncertain). \`derived\` is what the compiler made of a record.
`;
}
