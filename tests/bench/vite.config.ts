import { writeFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { KEPLER_SCRIPTS, KEPLER_STYLE } from './get-kepler';

const root = `${import.meta.dirname}/pages`;

/** All pages have the same body but for a word in the empty one, so that nothing but their script is measured. */
const page = (name: string, shown = '', head = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <style>
      html, body, #map { margin: 0; height: 100%; background: #0c1722; }
    </style>${head}
  </head>
  <body>
    <div id="map">${shown}</div>
    <script type="module" src="/${name}.ts"></script>
  </body>
</html>
`;
// Its scripts are fetched by the bench where they are asked for.
const hasKepler = Boolean(process.env.BENCH_KEPLER);
const NAMES = ['empty', 'filter', 'set-data', 'same-view', 'leaflet'].concat(
  hasKepler ? 'kepler' : [],
);
// Without a word a page has no first picture.
const SHOWN: Record<string, string> = {
  empty: '<p style="color: #fff">Nothing is shown here.</p>',
};
const HEADS: Record<string, string> = {
  kepler: [
    `<link vite-ignore rel="stylesheet" href="./${KEPLER_STYLE}" />`,
    ...KEPLER_SCRIPTS.map((file) => `<script vite-ignore src="./${file}"></script>`),
  ].join('\n    '),
};
for (const name of NAMES)
  writeFileSync(`${root}/${name}.html`, page(name, SHOWN[name], HEADS[name]));

/** The pages that the atlas is measured beside. */
export default defineConfig({
  root,
  base: './',
  publicDir: hasKepler && `${import.meta.dirname}/.kepler`,
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: '../.pages',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      input: NAMES.map((name) => `${root}/${name}.html`),
    },
  },
});
