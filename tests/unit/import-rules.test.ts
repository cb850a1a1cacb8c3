/** The import rules: the source keeps them, and each of them bites when it is broken. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
const ruleNames: string[] = config.forbidden.map(({ name }: { name: string }) => name);

/** For every rule one breach: `[file, what it imports]`; files of ours that are named are made. */
const BREACHES: Record<string, [string, string]> = {
  'domain-imports': ['src/domain/a.ts', '../lib/helper'],
  'lib-imports': ['src/lib/a.ts', '../domain/fact'],
  'compile-imports': ['src/compile/a.ts', '../state/store'],
  'state-imports': ['src/state/a.ts', '../map/map'],
  'drawing-imports': ['src/drawing/a.ts', '../state/store'],
  'components-imports': ['src/components/a.ts', '../state/store'],
  'layers-imports': ['src/layers/cables/a.ts', '../../state/store'],
  'map-imports': ['src/map/a.ts', '../ui/screen'],
  'ui-imports': ['src/ui/a.ts', '../embed/element'],
  'embed-imports': ['src/embed/a.ts', '../map/map'],
  'layers-apart': ['src/layers/cables/b.ts', '../hubs/hubs'],
  'app-is-the-top': ['src/ui/b.ts', '../app/main'],
  'compile-stays-home': ['src/map/b.ts', '../compile/compiler'],
  'zod-in-compile': ['src/state/b.ts', 'zod'],
  'deck-in-layers-and-map': ['src/ui/c.ts', '@deck.gl/core'],
  'maplibre-in-map': ['src/layers/cables/c.ts', 'maplibre-gl'],
  'maplibre-css-in-app': ['src/ui/d.ts', 'maplibre-gl/dist/maplibre-gl.css'],
  'state-packages': ['src/state/c.ts', 'react'],
  'pure-packages': ['src/domain/b.ts', 'd3-geo'],
  'embed-packages': ['src/embed/b.ts', 'react'],
  'no-node-in-browser': ['src/ui/e.ts', 'node:fs'],
  'no-dev-package-in-browser': ['src/ui/f.ts', 'vitest'],
  'no-tests-in-source': ['src/lib/b.ts', '../../tests/a'],
  'no-cycles': ['src/lib/c.ts', './round'],
  'nothing-unresolved': ['src/lib/d.ts', './not-there'],
};

const OTHER_FILES: Record<string, string> = {
  'package.json': JSON.stringify({
    type: 'module',
    dependencies: { zod: '*', react: '*', 'd3-geo': '*', 'maplibre-gl': '*', '@deck.gl/core': '*' },
    devDependencies: { vitest: '*' },
  }),
  'src/domain/fact.ts': 'export default 1;',
  'src/lib/helper.ts': 'export default 1;',
  'src/lib/round.ts': "import './c';",
  'src/state/store.ts': "import 'zustand'; import '../domain/fact';",
  'src/map/map.ts': "import 'maplibre-gl'; import '../layers/hubs/hubs'; import '../state/store';",
  'src/layers/hubs/hubs.ts': "import '@deck.gl/core'; import '../shared/points';",
  'src/layers/shared/points.ts': "import '../../lib/helper';",
  'src/ui/screen.ts': "import '../map/map'; import 'react';",
  'src/embed/element.ts': 'export default 1;',
  'src/app/main.ts': "import '../ui/screen'; import 'maplibre-gl/dist/maplibre-gl.css';",
  'src/compile/compiler.ts': "import 'node:fs'; import 'zod'; import '../domain/fact';",
  'tests/a.ts': 'export default 1;',
};

async function breachesIn(baseDir: string): Promise<{ rule: string; from: string; to: string }[]> {
  const { tsConfig: _, ...options } = config.options as ICruiseOptions;
  const { output } = await cruise(
    ['src'],
    {
      ...options,
      baseDir,
      validate: true,
      ruleSet: { forbidden: config.forbidden },
    },
    config.options.enhancedResolveOptions,
    { tsConfig: extractTsConfig(join(root, 'tsconfig.json')) },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
  }));
}

it('are kept by the source', { timeout: 60_000 }, async () => {
  expect(await breachesIn(root)).toEqual([]);
});

describe('bite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  let found: Awaited<ReturnType<typeof breachesIn>> = [];

  beforeAll(async () => {
    const files = new Map(Object.entries(OTHER_FILES));
    for (const [file, target] of Object.values(BREACHES)) files.set(file, `import '${target}';`);
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    found = await breachesIn(folder);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has a breach for every rule', () => {
    expect(Object.keys(BREACHES).sort()).toEqual([...ruleNames].sort());
  });

  it.each(Object.entries(BREACHES))('%s', (name, [file]) => {
    expect(found.filter(({ from }) => from === file).map(({ rule }) => rule)).toContain(name);
  });

  it('says nothing against what is allowed', () => {
    const allowed = Object.keys(OTHER_FILES).filter((file) => file !== 'src/lib/round.ts');
    expect(found.filter(({ from }) => allowed.includes(from))).toEqual([]);
  });
});
