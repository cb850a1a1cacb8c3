/**
 * `npm run bench`: the atlas as it is built, beside pages of MapLibre and Leaflet with the same records, in one browser,
 * in turns. Writes `results.md`. `--quick`: one turn at today's size, to the screen alone; `--sizes=1,10` and
 * `--turns=2` for less than the whole. `--kepler`: kepler.gl as well, which it fetches.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../e2e/find-chromium';
import { BROWSER_FLAGS } from '../e2e/playwright.config';
import { getKepler } from './get-kepler';
import { type Contender, type Figures, measure } from './measure';
import { resultsTable } from './results-table';
import { serve } from './serve';

const PORT = 4310;
const root = join(import.meta.dirname, '../..');
const CONTENDERS: Contender[] = [
  { name: 'An empty page', path: 'plain/empty.html', isAtlas: false },
  { name: 'The atlas', path: '', isAtlas: true },
  { name: 'MapLibre, setFilter', path: 'plain/filter.html', isAtlas: false },
  { name: 'MapLibre, setData', path: 'plain/set-data.html', isAtlas: false },
  { name: 'MapLibre, the same view', path: 'plain/same-view.html', isAtlas: false },
  { name: 'Leaflet, canvas', path: 'plain/leaflet.html', isAtlas: false },
];
/** How often each is measured, by how many times the records. */
const TURNS = new Map([
  [1, 5],
  [10, 3],
  [100, 1],
]);

const hasKepler = process.argv.includes('--kepler');
if (hasKepler) {
  getKepler(join(import.meta.dirname, '.kepler'));
  CONTENDERS.push({ name: 'kepler.gl 3.2.6', path: 'plain/kepler.html', isAtlas: false });
}
const isQuick = process.argv.includes('--quick');
const option = (name: string) =>
  process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const sizes = isQuick ? [1] : (option('sizes')?.split(',').map(Number) ?? [...TURNS.keys()]);

if (!existsSync(join(root, 'dist/index.html'))) throw new Error('Build first: npm run build');
const built = spawnSync('npx', ['vite', 'build', '--config', 'tests/bench/vite.config.ts'], {
  cwd: root,
  env: { ...process.env, BENCH_KEPLER: hasKepler ? 'yes' : '' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) throw new Error('The pages to compare with could not be built');

const site = { atlas: join(root, 'dist'), pages: join(import.meta.dirname, '.pages') };
const server = await serve(site, PORT);
const executablePath = findChromium();
const tables: string[] = [];
let version = '';
/** Written after each size, so that a long one that is broken off takes no other with it. */
function report(): void {
  const { length, 0: first } = cpus();
  const machine = `${length} cores (${first?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  const text = [
    '# Measured',
    '',
    `Made by \`npm run build && npm run bench\` on ${new Date().toISOString().slice(0, 10)}, Chromium ${version}, WebGL drawn in software (SwiftShader), window 900 x 600, ${machine}.`,
    '',
    'Each page in a browser started anew and come to rest, in turns; medians, and in brackets the smallest and the',
    'largest. Kilobytes as sent (brotli) and requests, both until interactive, which is when everything that the page was',
    'opened with is drawn.',
    'Records: to read, unpack and index them (of the atlas alone). Handler: what listens to a step of the clock, of which',
    'nothing is drawn yet. A step of the clock and a filter: processor time of the main thread for it and for what it',
    'causes in the next third of a second, less that of the page at rest. Drawn: from a step to a map that stands.',
    'Frames: animation frames in a second while the map is dragged. A dash: the browser told no figure.',
    'Of the pages of MapLibre alone, two draw lines on bare land; "the same view" is what the atlas opens with (its basemap',
    'with names, countries filled, lines in casings, points as circles, by `setFilter`) without a page around it. Leaflet',
    'has no basemap here.',
    'All else that runs on the machine is in the times; what counts is the comparison.',
    '',
    ...tables,
  ].join('\n');
  if (isQuick) console.info(text);
  else writeFileSync(join(import.meta.dirname, 'results.md'), text);
}

for (const factor of sizes) {
  const turns = isQuick ? 1 : Number(option('turns') ?? TURNS.get(factor) ?? 1);
  const runs = new Map<string, Figures[]>(CONTENDERS.map(({ name }) => [name, []]));
  for (let turn = 0; turn < turns; turn++)
    for (const contender of CONTENDERS) {
      const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
      version = browser.version();
      try {
        // What the server makes when it is first asked is not what the page costs.
        await fetch(`http://localhost:${PORT}/x${factor}/data/v1/atlas.json`);
        const figures = await measure(browser, `http://localhost:${PORT}`, factor, contender);
        runs.get(contender.name)?.push(figures);
        console.info(factor, turn + 1, contender.name, JSON.stringify(figures));
      } catch (error) {
        console.info(factor, turn + 1, contender.name, `did not finish: ${String(error)}`);
      } finally {
        await browser.close();
      }
    }
  tables.push(resultsTable(factor, turns, runs));
  report();
}
server.close();
