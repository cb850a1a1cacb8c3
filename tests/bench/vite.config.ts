import { writeFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const root = `${import.meta.dirname}/pages`;

/** All pages have the same body but for a word in the empty one, so that nothing but their script is measured. */
const page = (name: string, shown = '') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <style>
      html, body, #map { margin: 0; height: 100%; background: #0c1722; }
    </style>
  </head>
  <body>
    <div id="map">${shown}</div>
    <script type="module" src="/${name}.ts"></script>
  </body>
</html>
`;
const NAMES = ['empty', 'filter', 'set-data', 'same-view', 'leaflet'];
// Without a word a page has no first picture.
const SHOWN: Record<string, string> = {
  empty: '<p style="color: #fff">Nothing is shown here.</p>',
};
for (const name of NAMES) writeFileSync(`${root}/${name}.html`, page(name, SHOWN[name]));

/** The pages that the atlas is measured beside. */
export default defineConfig({
  root,
  base: './',
  publicDir: false,
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
