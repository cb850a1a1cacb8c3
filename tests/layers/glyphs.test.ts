import '../fixtures/fake-canvas';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../src/domain/lifespan';
import { MARKED_LAYERS, SITE_VARIANTS } from '../../src/domain/site-kinds';
import { makeGlyphAtlas } from '../../src/layers/shared/glyph-atlas';
import { glyphName, outlineOf, plainGlyphName, variantOf } from '../../src/layers/shared/glyphs';
import { makePointRows } from '../../src/layers/shared/point-rows';
import { iconPaths } from '../../src/lib/icon-paths';
import { realDataset } from '../fixtures/real-dataset';

const KINDS = ['landing-points', 'teleports', 'ground-stations', 'hubs', 'satellites'] as const;

describe('every kind of site', () => {
  it('has a mark of its own, by shape and not by hue alone', () => {
    const icons = MARKED_LAYERS.flatMap((layer) =>
      SITE_VARIANTS[layer].map((variant) => variantOf(layer, variant)),
    );
    expect(new Set(icons).size).toBe(icons.length);
    expect(new Set(icons.map((icon) => iconPaths[icon].d)).size).toBe(icons.length);
  });

  it('keeps an outline of its own in every state, or the shape of its layer', () => {
    expect(outlineOf('hubs', 'spaceport')).toBe('hub-spaceport');
    expect(outlineOf('hubs', 'data-centre')).toBe('hub');
    expect(glyphName('hubs', 'spaceport', 'planned')).toBe('hub-spaceport/planned');
    expect(glyphName('hubs', 'data-centre', 'planned')).toBe('hub/planned');
    expect(glyphName('hubs', 'data-centre', 'in-service')).toBe('hub-data-centre/in-service');
    expect(plainGlyphName('hubs', 'data-centre', 'in-service')).toBe('hub/in-service');
  });

  it('is in the atlas in every state', () => {
    const { cells } = makeGlyphAtlas('dark');
    for (const layer of MARKED_LAYERS)
      for (const variant of SITE_VARIANTS[layer])
        for (const state of STATES)
          for (const name of [
            glyphName(layer, variant, state),
            plainGlyphName(layer, variant, state),
          ])
            expect([name, cells.has(name)]).toEqual([name, true]);
  });
});

it('the atlas has every glyph that a real record asks for', () => {
  const dataset = realDataset();
  const { cells } = makeGlyphAtlas('light');
  for (const kind of KINDS)
    for (const { glyph, plainGlyph } of makePointRows(dataset, kind))
      for (const name of [glyph, plainGlyph]) expect([name, cells.has(name)]).toEqual([name, true]);
});
