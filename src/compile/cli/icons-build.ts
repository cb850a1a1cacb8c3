/** `npm run icons:build`: the outlines of the icons that are drawn as lines, after one was changed. */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import canvasKit from 'canvaskit-wasm';
import { FLAG, ICON_STROKE, iconPaths } from '../../lib/icon-paths';
import { iconOutline } from '../icon-outline';

const { resolve } = createRequire(import.meta.url);
const kit = await canvasKit({ locateFile: (file) => resolve(`canvaskit-wasm/bin/${file}`) });
const outlines = Object.fromEntries(
  Object.entries(iconPaths)
    .filter(([, { isFilled }]) => !isFilled)
    .map(([name, { d }]) => [name, iconOutline(kit, d, ICON_STROKE)]),
);
const all = { ...outlines, flag: iconOutline(kit, FLAG.d, FLAG.stroke, true) };
writeFileSync('src/lib/icon-outlines.json', `${JSON.stringify(all, null, 2)}\n`);
console.info(`${Object.keys(all).length} outlines in src/lib/icon-outlines.json`);
