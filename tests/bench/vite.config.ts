import { defineConfig } from 'vite';

const root = `${import.meta.dirname}/pages`;

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
      input: ['filter', 'set-data', 'leaflet'].map((name) => `${root}/${name}.html`),
    },
  },
});
