/** References to a view, as style guides and programs want them. */
export const CITATION_STYLES = ['apa', 'chicago', 'bibtex', 'ris'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

export interface Cited {
  title: string;
  url: string;
  /** Version of the data. */
  version: string;
  /** Day of the data, `YYYY-MM-DD`. */
  asOf: string;
  /** Day on which it was looked at, `YYYY-MM-DD`. */
  accessed: string;
  /** Whether the address shows this version for good. */
  isPinned: boolean;
}

const AUTHOR = 'Digital Silk Road Atlas';
const KIND = 'Interactive map';

function english(day: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

const monthDay = (day: string) => english(day, { month: 'long', day: 'numeric' });
const wholeDate = (day: string) => english(day, { year: 'numeric', month: 'long', day: 'numeric' });
const yearOf = (day: string) => day.slice(0, 4);

/**
 * APA, 7th edition: map (10.14, example 100), version in parentheses (10.10), author who is the publisher named once
 * (9.29), date of retrieval only for what changes (9.16).
 */
function apa({ title, url, version, asOf, accessed, isPinned }: Cited): string {
  const where = isPinned ? url : `Retrieved ${wholeDate(accessed)}, from ${url}`;
  return `${AUTHOR}. (${yearOf(asOf)}, ${monthDay(asOf)}). ${title} (Version ${version}) [${KIND}]. ${where}`;
}

/** Chicago, 17th edition, bibliography: websites (14.207), with the date of access for what has no fixed date (14.12). */
function chicago({ title, url, version, asOf, accessed, isPinned }: Cited): string {
  const seen = isPinned ? '' : ` Accessed ${wholeDate(accessed)}.`;
  return `${AUTHOR}. “${title}.” ${KIND}, version ${version}. Last modified ${wholeDate(asOf)}.${seen} ${url}.`;
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Characters that TeX reads as commands. */
function tex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** BibTeX has no field for addresses that all its styles print; `howpublished` is printed by all. */
function bibtex({ title, url, version, asOf, accessed }: Cited): string {
  const month = english(asOf, { month: 'short' }).toLowerCase();
  return [
    `@misc{dsra-${version},`,
    `  author = {{${AUTHOR}}},`,
    `  title = {{${tex(title)}}},`,
    `  year = {${yearOf(asOf)}},`,
    `  month = ${month},`,
    `  howpublished = {\\url{${url}}},`,
    `  note = {${KIND}, data version ${version} of ${asOf}. Accessed ${accessed}}`,
    '}',
  ].join('\n');
}

/** RIS: a tag of two signs, two spaces, a hyphen, a space; lines end in CR LF; dates with slashes. */
function ris({ title, url, version, asOf, accessed }: Cited): string {
  const slashed = (day: string) => day.replaceAll('-', '/');
  return [
    'TY  - MAP',
    `AU  - ${AUTHOR}`,
    `TI  - ${title.replace(/\s+/g, ' ')}`,
    `PY  - ${yearOf(asOf)}`,
    `DA  - ${slashed(asOf)}`,
    `ET  - ${version}`,
    `M3  - ${KIND}`,
    `UR  - ${url}`,
    `Y2  - ${slashed(accessed)}`,
    'ER  - ',
    '',
  ].join('\r\n');
}

const MAKERS: Record<CitationStyle, (cited: Cited) => string> = { apa, chicago, bibtex, ris };

export function citation(style: CitationStyle, cited: Cited): string {
  return MAKERS[style](cited);
}
