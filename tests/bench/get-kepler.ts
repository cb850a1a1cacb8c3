/**
 * kepler.gl to compare with, as its publisher built it for a page without a bundler. Fetched when asked for and not a
 * dependency: it is 15 MB in one script, and its own dependencies are hundreds of packages.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** In the order in which a page loads them; React as the newest that has such a file. */
const FILES: readonly [spec: string, file: string][] = [
  ['react@18.3.1', 'umd/react.production.min.js'],
  ['react-dom@18.3.1', 'umd/react-dom.production.min.js'],
  ['redux@4.2.1', 'dist/redux.min.js'],
  ['react-redux@8.1.3', 'dist/react-redux.min.js'],
  ['styled-components@6.1.8', 'dist/styled-components.min.js'],
  ['kepler.gl@3.2.6', 'umd/keplergl.min.js'],
];
const STYLE: [string, string] = ['kepler.gl@3.2.6', 'umd/keplergl.min.css'];

const MAX_BYTES = 100e6;

export const KEPLER_SCRIPTS = FILES.map(([, file]) => basename(file));
export const KEPLER_STYLE = basename(STYLE[1]);

/**
 * Fetches what is not there yet.
 * @throws where the registry does not answer
 */
export function getKepler(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [spec, file] of [...FILES, STYLE]) {
    const to = join(folder, basename(file));
    if (existsSync(to)) continue;
    const name = execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', folder], {
      encoding: 'utf8',
    }).trim();
    const packed = join(folder, name);
    const unpack = ['-xzOf', packed, `package/${file}`];
    writeFileSync(to, execFileSync('tar', unpack, { maxBuffer: MAX_BYTES }));
    rmSync(packed);
  }
}
