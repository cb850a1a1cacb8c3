/** `npm run geo:build`: checks `geo/`, then writes `public/data/v1`; writes nothing while a problem stands. */
import { join, resolve } from 'node:path';
import { checkGeo } from '../check/check-geo';
import { printProblems } from '../print-problems';
import { errorsOf } from '../problem';
import { readGeo } from '../read-geo';
import { keptVersions, writeReleases } from '../releases/write-releases';
import { realWorld } from '../world/real-world';
import { writePublic } from '../write-public';

const root = resolve(process.argv[2] ?? '.');
const { set, problems } = checkGeo(readGeo(root), realWorld);
const errors = errorsOf(problems);
if (errors.length > 0) {
  printProblems(errors);
  console.error(`geo: ${errors.length} problems; public/data was left as it was`);
  process.exitCode = 1;
} else {
  const { version, counts, bytes } = writePublic(set, join(root, 'public/data/v1'));
  const versions = writeReleases(root, version);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.info(
    `geo: version ${version}, ${total} records, ${(bytes / 1e6).toFixed(1)} MB in public/data/v1`,
  );
  console.info(`geo: views can be bound to ${versions.join(', ')}`);
  if (!keptVersions(root).includes(version))
    console.info('geo: npm run data:release keeps this version for later builds');
}
