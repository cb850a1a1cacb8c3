import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { chunkGroups, STARTER } from './src/compile/name-chunk.ts';
import { PAGE_POLICY } from './src/compile/pages/policy.ts';
import { pageAfterPicture, pictureLinks } from './src/compile/picture-first.ts';
import { compressBeside } from './src/compile/vite-compress.ts';
import { geoReload } from './src/compile/vite-geo.ts';
import { maplibreSource } from './src/compile/vite-maplibre-source.ts';
import { webglOnly } from './src/compile/vite-webgl-only.ts';

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

/** @throws Error where the page has no such comment, which would be left out in silence otherwise */
function inPlaceOf(comment: string, html: string, text: string): string {
  if (!html.includes(comment)) throw new Error(`index.html has no ${comment}`);
  return html.replace(comment, () => text);
}

/** The built page says what it may load; while one works on it, the server adds scripts of its own. */
function sayPolicy(): Plugin {
  return {
    name: 'atlas-say-policy',
    apply: 'build',
    // before all that it is about, save what is asked for ahead of it: Chromium looks no further before it has read it
    transformIndexHtml: (html) =>
      inPlaceOf(
        '<!--policy-->',
        html,
        `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />`,
      ),
  };
}

/** What draws the map is fetched beside the page's own code, not after it; the page asks for it by name later. */
function preloadMap(): Plugin {
  return {
    name: 'atlas-preload-map',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((one) => one.type === 'chunk');
        const files = new Set(
          chunks.flatMap(({ name, fileName }) => (name === 'atlas-map' ? [fileName] : [])),
        );
        for (const file of files)
          for (const chunk of chunks)
            if (chunk.fileName === file) for (const one of chunk.imports) files.add(one);
        // after the first picture and the page's own code
        const ahead = { rel: 'modulepreload', crossorigin: true, fetchpriority: 'low' };
        // With its typefaces: those named once the page has loaded are fetched anew, where the host says nothing of keeping.
        const styles = chunks
          .filter(({ fileName }) => files.has(fileName))
          .flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
        const links = [
          ...[...files].map((file) => ({ ...ahead, href: `./${file}` })),
          ...styles.map((file) => ({ rel: 'stylesheet', crossorigin: true, href: `./${file}` })),
        ];
        return links
          .filter(({ href }) => !html.includes(href))
          .map((attrs) => ({ tag: 'link', attrs, injectTo: 'head' as const }));
      },
    },
  };
}

/** The first picture stands above the styles of all else, and is not kept waiting for them. */
function stylesAfterPoster(): Plugin {
  return {
    name: 'atlas-styles-after-poster',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const styles =
          html.match(/ *<link rel="stylesheet" crossorigin href="\.\/assets\/[^>]+>\n/g) ?? [];
        if (styles.length === 0) throw new Error('index.html links no stylesheet of the page');
        return styles
          .reduce((left, one) => left.replace(one, ''), html)
          .replace('    <div id="app">', (all) => styles.join('') + all);
      },
    },
  };
}

/** What stands before any script runs is asked for first, and the page's own code is made ready after it. */
function pictureFirst(): Plugin {
  return {
    name: 'atlas-picture-first',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: STARTER, name: 'start' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const starter = Object.values(bundle ?? {}).find(
          (one) => one.type === 'chunk' && one.facadeModuleId === STARTER,
        );
        if (!starter) throw new Error('src/app/start.ts has no file of its own');
        return inPlaceOf(
          '<!--picture-->',
          pageAfterPicture(html, `./${starter.fileName}`),
          pictureLinks(html).join('\n    '),
        );
      },
    },
  };
}

/** `public/opening.js` asks for the words of one language ahead, by the names that the build gives their files. */
function nameWords(): Plugin {
  return {
    name: 'atlas-name-words',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const named = Object.values(bundle ?? {}).flatMap((chunk) =>
          chunk.type === 'chunk' && /^(en|zh)$/.test(chunk.name)
            ? [` data-${chunk.name}="./${chunk.fileName}"`]
            : [],
        );
        return html.replace(/ src="\.\/opening\.js"/, (all) => all + named.sort().join(''));
      },
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
  plugins: [
    react(),
    geoReload(),
    serveArchivePlain(),
    sayPolicy(),
    preloadMap(),
    stylesAfterPoster(),
    nameWords(),
    pictureFirst(),
    maplibreSource(),
    webglOnly(),
    compressBeside(),
  ],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      external: OF_JSPDF,
      output: {
        codeSplitting: { groups: chunkGroups(), includeDependenciesRecursively: false },
      },
    },
  },
  worker: { format: 'es' },
  // embedded maps are in frames that have no origin
  preview: { port: 4173, cors: { origin: '*' } },
  test: {
    include: ['tests/{unit,geo,layers}/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    // of two cores the default would leave one idle
    maxWorkers: '100%',
  },
};

export default defineConfig(({ mode }) => (mode === 'embed' ? embed : atlas));
