/**
 * `npm run offline:build [folder]`: writes the service worker into the built site (`dist`), with the list of what it
 * holds, and the icons of the web manifest. The last step of a build: every file that is held must be as it will be served.
 */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { build } from 'vite';
import { offlineFiles, recordsInOne } from '../offline/offline-files';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const SIDES = [192, 512];
/** Share of a maskable icon that no mask cuts away. */
const SAFE = 0.7;

const icon = readFileSync(join(root, 'public/icon.svg'));
mkdirSync(join(out, 'icons'), { recursive: true });
for (const side of SIDES)
  await sharp(icon, { density: (72 * side) / 32 })
    .resize(side)
    .png()
    .toFile(join(out, `icons/${side}.png`));
const [, whole = 512] = SIDES;
const inner = Math.round(whole * SAFE);
await sharp({
  create: {
    width: whole,
    height: whole,
    channels: 4,
    background: { r: 12, g: 23, b: 34, alpha: 1 },
  },
})
  .composite([
    {
      input: await sharp(icon, { density: (72 * inner) / 32 })
        .resize(inner)
        .png()
        .toBuffer(),
    },
  ])
  .png()
  .toFile(join(out, 'icons/maskable.png'));

writeFileSync(join(out, 'offline-records.json'), recordsInOne(out));
const files = offlineFiles(out);
await build({
  configFile: false,
  logLevel: 'warn',
  root,
  publicDir: false,
  define: { ATLAS_FILES: JSON.stringify(files), 'process.env.NODE_ENV': '"production"' },
  build: {
    target: 'es2022',
    outDir: out,
    emptyOutDir: false,
    lib: {
      entry: join(root, 'src/offline/service-worker.ts'),
      formats: ['iife'],
      name: 'atlas',
      fileName: () => 'sw.js',
    },
  },
});
const bytes = files.reduce((sum, { url }) => sum + statSync(join(out, url)).size, 0);
console.info(
  `offline: ${files.length} files held, ${(bytes / 1e6).toFixed(1)} MB before compression`,
);
