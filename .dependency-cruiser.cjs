/**
 * Which part may know which. `npm run imports` fails on any breach; tests/unit/import-rules.test.ts
 * breaks each rule once and sees that it bites.
 *
 * domain, lib  <-  compile                     (Node: geo/ to public/data)
 * domain, lib  <-  state, layers, components  <-  map  <-  ui  <-  app
 *                  layers  <-  drawing  <-  map, compile
 */
const npm = (names) => `(^|/)node_modules/(${names})(/|$)`;
const browser = '^src/(state|layers|drawing|map|components|ui|embed|offline|app)/';

/** A part of ours may import only what is named, and itself. */
const only = (part, allowed, comment) => ({
  name: `${part}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: { path: '^src/', pathNot: [`^src/${part}/`, ...allowed.map((one) => `^src/${one}`)] },
});

module.exports = {
  forbidden: [
    only('domain', [], 'The facts and rules stand alone.'),
    only('lib', [], 'Helpers without domain words stand alone.'),
    only(
      'compile',
      ['domain/', 'lib/', 'drawing/', 'state/(view|url-codec)\\.ts$'],
      'The compiler knows the domain and the helpers; for its pictures how they are drawn, and what an address means.',
    ),
    only(
      'drawing',
      [
        'domain/',
        'lib/',
        'layers/(shared/(cable-style|cable-colours|glyphs|fan)|agreements/arc-rows|links/link-rows)\\.ts$',
      ],
      'Pictures are drawn with and without a browser; of the layers they share the looks and places of lines and marks, which are data.',
    ),
    only('state', ['domain/', 'lib/'], 'The store knows no screen and no map.'),
    only(
      'components',
      ['domain/', 'lib/', 'layers/.+-style\\.ts$'],
      'Plain parts; of the layers they share the styles, which are data.',
    ),
    only(
      'layers',
      ['domain/', 'lib/', 'components/'],
      'A layer is told what to draw: the context is an argument.',
    ),
    only('map', ['domain/', 'lib/', 'layers/', 'state/', 'drawing/'], 'The map knows no screen.'),
    only(
      'ui',
      [
        'domain/',
        'lib/',
        'components/',
        'layers/',
        'drawing/',
        'map/',
        'state/',
        'messages/',
        'embed/(frame-query|poster-url|sandbox)\\.ts$',
      ],
      'Screens are put together from all that is below them; of the element they share the words of its tag, which they write.',
    ),
    only(
      'offline',
      ['domain/', 'lib/'],
      'The worker that holds the atlas knows its files, not its screens.',
    ),
    only('embed', ['domain/', 'lib/'], 'A host page loads the embed: it stays small.'),
    {
      name: 'layers-apart',
      comment: 'One layer never imports another; what they share is in src/layers/shared.',
      severity: 'error',
      from: { path: '^src/layers/([^/]+)/' },
      to: { path: '^src/layers/[^/]+/', pathNot: ['^src/layers/$1/', '^src/layers/shared/'] },
    },
    {
      name: 'app-is-the-top',
      comment: 'The wiring is the top: nothing imports it.',
      severity: 'error',
      from: { path: '^(src|tests)/', pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'compile-stays-home',
      comment: 'No code of the browser imports the compiler.',
      severity: 'error',
      from: { path: browser },
      to: { path: '^src/compile/' },
    },
    {
      name: 'zod-in-compile',
      comment: 'Shapes are checked when the data are compiled; the browser does not pay for it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/compile/' },
      to: { path: npm('zod') },
    },
    {
      name: 'deck-in-layers-and-map',
      severity: 'error',
      comment: 'deck.gl and luma.gl are known to the layers and the map alone.',
      from: { path: '^src/', pathNot: '^src/(layers|map)/' },
      to: { path: npm('@deck\\.gl/[^/]+|@luma\\.gl/[^/]+') },
    },
    {
      name: 'maplibre-in-map',
      comment: 'MapLibre is known to the map alone; the app brings its style sheet.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/map/' },
      to: { path: npm('maplibre-gl'), pathNot: 'maplibre-gl/dist/maplibre-gl\\.css$' },
    },
    {
      name: 'maplibre-css-in-app',
      comment: 'Global style sheets come in through the app.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/' },
      to: { path: 'maplibre-gl/dist/maplibre-gl\\.css$' },
    },
    {
      name: 'state-packages',
      comment: 'Of packages the store knows zustand and the search index alone: no React, no map.',
      severity: 'error',
      from: { path: '^src/state/' },
      to: { path: npm('.+'), pathNot: npm('zustand|minisearch') },
    },
    {
      name: 'pure-packages',
      comment: 'domain and lib need no package; types are allowed.',
      severity: 'error',
      from: { path: '^src/(domain|lib)/' },
      to: { path: npm('.+'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'embed-packages',
      comment: 'The embed has no dependency.',
      severity: 'error',
      from: { path: '^src/embed/' },
      to: { path: npm('.+') },
    },
    {
      name: 'no-node-in-browser',
      comment: 'What runs in a browser imports nothing of Node.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/compile/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-package-in-browser',
      comment: 'What is shipped is a dependency, so that its licence is checked.',
      severity: 'error',
      from: { path: browser },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tests-in-source',
      comment: 'The source does not know its tests.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Whoever imports is above what is imported.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      comment:
        'A misspelt path is found here, not in the browser. Addresses with a query are for Vite.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // fetched by a bench that was asked for kepler.gl
    exclude: { path: '^tests/bench/[.]' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
    },
  },
};
