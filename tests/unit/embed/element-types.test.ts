import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, expectTypeOf, it } from 'vitest';
import type { AtlasState, SilkRoadMapAttributes, SilkRoadMapElement } from '../../../public/embed';
import { VIEW_ATTRIBUTES } from '../../../src/embed/frame-query';
import type { AtlasState as OwnState } from '../../../src/embed/protocol';
import type { SilkRoadMap } from '../../../src/embed/silk-road-map';
import type { steer } from '../../fixtures/embed-consumers/with-dom';
import type { Figure } from '../../fixtures/embed-consumers/with-react';

it('the published types are those of the element', () => {
  expectTypeOf<SilkRoadMap>().toExtend<SilkRoadMapElement>();
  expectTypeOf<AtlasState>().toEqualTypeOf<OwnState>();
  expectTypeOf<(typeof VIEW_ATTRIBUTES)[number]>().toExtend<keyof SilkRoadMapAttributes>();
});

it('pages in TypeScript and in React compile with them', () => {
  expectTypeOf<typeof steer>().returns.toEqualTypeOf<Promise<string>>();
  expectTypeOf<typeof Figure>().parameter(0).toEqualTypeOf<{ record: string }>();
});

it('every attribute of the view is published', () => {
  const published = readFileSync(resolve('public/embed.d.ts'), 'utf8');
  for (const name of [...VIEW_ATTRIBUTES, 'view', 'theme', 'static', 'isolated'])
    expect(published).toContain(`  ${name}?:`);
});
