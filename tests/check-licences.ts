/**
 * `npm run licences`: what is shipped to the browser bears a permissive licence, and what builds and checks it one that
 * allows that use. Reads the lock file, which names the licences, so nothing is downloaded.
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

/** More of what a tool may bear that is only run: copyleft by file or library, and data that want to be named. */
const FOR_TOOLS = new Set([
  ...PERMISSIVE,
  'CC-BY-4.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'Python-2.0',
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
  optionalDependencies?: Record<string, string>;
}

/** An SPDX expression of names with AND and OR; one fit choice of an OR is enough. */
export function isPermissive(expression: string, fit: ReadonlySet<string> = PERMISSIVE): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/i)
    .some((choice) => choice.split(/\s+AND\s+/i).every((one) => fit.has(one.trim())));
}

/** @param lock the text of `package-lock.json` */
export function findUnfit(lock: string): { shipped: number; tools: number; unfit: string[] } {
  const { packages } = JSON.parse(lock) as { packages: Record<string, LockedPackage> };
  const all = Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
  // The lock file says nothing of builds for other systems: they are parts of the package that names them.
  const wholeOf = (name: string) =>
    all.find(([, { optionalDependencies }]) => optionalDependencies?.[name])?.[1].license;
  let tools = 0;
  const unfit = all.flatMap(([path, { version, license, dev, devOptional }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = license ?? READ_BY_HAND[name] ?? wholeOf(name) ?? 'none stated';
    const isTool = dev || devOptional;
    if (isTool) tools++;
    const isFit = isPermissive(licence, isTool ? FOR_TOOLS : PERMISSIVE);
    return isFit || UNCHANGED[name] === licence ? [] : [`${name} ${version}: ${licence}`];
  });
  return { shipped: all.length - tools, tools, unfit };
}

if (process.argv[1] === import.meta.filename) {
  const { shipped, tools, unfit } = findUnfit(readFileSync('package-lock.json', 'utf8'));
  for (const line of unfit) console.error(`not fit: ${line}`);
  console.info(`licences: ${shipped} shipped packages, ${tools} tools, ${unfit.length} unfit`);
  process.exitCode = unfit.length > 0 ? 1 : 0;
}
