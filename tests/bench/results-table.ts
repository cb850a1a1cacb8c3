import type { Figures } from './measure';

/** Heading of a column and digits behind the point. */
const COLUMNS: readonly [key: keyof Figures, heading: string, digits: number][] = [
  ['kilobytes', 'kB', 0],
  ['requests', 'requests', 0],
  ['firstPicture', 'first picture ms', 0],
  ['interactive', 'interactive ms', 0],
  ['longTasks', 'long tasks', 0],
  ['longTaskMs', 'long tasks ms', 0],
  ['records', 'records ms', 0],
  ['handler', 'handler ms', 1],
  ['step', 'clock step ms', 1],
  ['filter', 'filter ms', 1],
  ['drawn', 'drawn ms', 0],
  ['heap', 'heap MB', 0],
  ['frames', 'frames/s', 1],
];

function median(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The median, and the smallest and the largest where they differ from it; of what the browser told. */
export function cell(values: readonly number[], digits: number): string {
  if (values.length === 0) return 'did not finish';
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return '–';
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  const told = median(sorted).toFixed(digits);
  const [from, to] = [least.toFixed(digits), most.toFixed(digits)];
  return from === to ? told : `${told} (${from}..${to})`;
}

/** Markdown of one size of the data. */
export function resultsTable(
  factor: number,
  turns: number,
  runs: ReadonlyMap<string, readonly Figures[]>,
): string {
  const rows = [...runs].map(
    ([name, figures]) =>
      `| ${name} | ${COLUMNS.map(([key, , digits]) =>
        cell(
          figures.map((one) => one[key]),
          digits,
        ),
      ).join(' | ')} |`,
  );
  return [
    `## ${factor} x the cables and landing points, ${turns} ${turns === 1 ? 'turn' : 'turns'}`,
    '',
    `| page | ${COLUMNS.map(([, heading]) => heading).join(' | ')} |`,
    `|---|${COLUMNS.map(() => '--:').join('|')}|`,
    ...rows,
    '',
  ].join('\n');
}
