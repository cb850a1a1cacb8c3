/** `npm run geo:check`: prints every problem of `geo/` at once; warnings apart, exit 1 if there is any. */
import { resolve } from 'node:path';
import { checkGeo } from '../check/check-geo';
import { printProblems } from '../print-problems';
import { errorsOf } from '../problem';
import { readGeo } from '../read-geo';
import { realWorld } from '../world/real-world';

const root = resolve(process.argv[2] ?? '.');
const read = readGeo(root);
const { set, problems } = checkGeo(read, realWorld);
printProblems(problems);
const counts = new Map<string, number>();
for (const { kind } of set.records) counts.set(kind, (counts.get(kind) ?? 0) + 1);
if (set.stories.length > 0) counts.set('stories', set.stories.length);
console.info([...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'no records');
const errors = errorsOf(problems).length;
const warnings = problems.length - errors;
const found = [
  errors === 0 ? 'no problem' : `${errors} problems`,
  ...(warnings > 0 ? [`${warnings} warnings`] : []),
];
console.info(`geo: ${found.join(', ')}`);
process.exitCode = errors === 0 ? 0 : 1;
