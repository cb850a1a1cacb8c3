import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { geoReload } from './src/compile/vite-geo.ts';

/** The tile archive is read in ranges of bytes, so it is served as it is, never compressed once more. */
function serveArchivePlain(): Plugin {
  return {
    name: 'atlas-serve-archive-plain',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        if (/\.pmtiles(\?|$)/.test(request.url ?? '')) delete request.headers['accept-encoding'];
        next();
      });
    },
  };
}

/** The element that host pages load: one file under one name, with nothing beside it. */
const embed: ViteUserConfig = {
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    lib: { entry: 'src/embed/embed.ts', formats: ['es'], fileName: () => 'embed.js' },
  },
};

/** What jsPDF would load to draw pages of HTML, which we never ask of it. */
const OF_JSPDF = ['canvg', 'dompurify', 'html2canvas'];

const atlas: ViteUserConfig = {
  base: './',
  // a missing file is a 404, as on any file server, not the page once more
  appType: 'mpa',
  plugins: [react(), geoReload(), serveArchivePlain()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { external: OF_JSPDF },
  },
  worker: { format: 'es' },
  preview: { port: 4173 },
  test: {
    include: ['tests/{unit,geo,layers}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
  },
};

export default defineConfig(({ mode }) => (mode === 'embed' ? embed : atlas));
