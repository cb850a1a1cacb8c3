/**
 * `npm run licences`: what is shipped to the browser bears a permissive licence. Reads the lock file,
 * which names the licence of every package, so nothing is downloaded.
 */
import { readFileSync } from 'node:fs';

const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Not permissive, but by file: shipped as it is published, its source named in CONTRIBUTING, it binds no file of ours. */
const UNCHANGED: Record<string, string> = { mediabunny: 'MPL-2.0' };

/** Packages that say no licence in their `package.json` but do in their files: name to licence. */
const READ_BY_HAND: Record<string, string> = {};

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
}

/** An SPDX expression of names with AND and OR; one permissive choice of an OR is enough. */
export function isPermissive(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/i)
    .some((choice) => choice.split(/\s+AND\s+/i).every((one) => PERMISSIVE.has(one.trim())));
}

/** @param lock the text of `package-lock.json` */
export function findUnfit(lock: string): { checked: number; unfit: string[] } {
  const { packages } = JSON.parse(lock) as { packages: Record<string, LockedPackage> };
  const shipped = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path.startsWith('node_modules/') && !dev && !devOptional,
  );
  const unfit = shipped.flatMap(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = license ?? READ_BY_HAND[name] ?? 'none stated';
    const isFit = isPermissive(licence) || UNCHANGED[name] === licence;
    return isFit ? [] : [`${name} ${version}: ${licence}`];
  });
  return { checked: shipped.length, unfit };
}

if (process.argv[1] === import.meta.filename) {
  const { checked, unfit } = findUnfit(readFileSync('package-lock.json', 'utf8'));
  for (const line of unfit) console.error(`not permissive: ${line}`);
  console.info(`licences: ${checked} shipped packages, ${unfit.length} unfit`);
  process.exitCode = unfit.length > 0 ? 1 : 0;
}
