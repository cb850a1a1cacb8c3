import { describe, expect, it } from 'vitest';
import { LAYER_IDS } from '../../../src/domain/layer-id';
import { isHidden, isShown, SITE_KINDS, siteKindOf } from '../../../src/domain/site-kinds';
import { realDataset } from '../../fixtures/real-dataset';

const dish = { kind: 'teleports', variant: 'network' } as const;
const cable = { kind: 'submarine-cables' } as const;
const gateway = { kind: 'gateways', variant: 'gateway-city' } as const;

describe('kinds of site', () => {
  it('name every site of the real records', () => {
    for (const entity of realDataset().entities) {
      const kind = siteKindOf(entity);
      if (kind) expect(SITE_KINDS).toContain(kind);
    }
  });

  it('are each named once, by layer and word', () => {
    expect(new Set(SITE_KINDS).size).toBe(SITE_KINDS.length);
    for (const kind of SITE_KINDS) expect(kind).toMatch(/^[a-z-]+\.[a-z-]+$/);
  });

  it('are those of land cables, teleports, stations and hubs alone', () => {
    expect(siteKindOf(dish)).toBe('teleports.network');
    expect(siteKindOf({ kind: 'terrestrial-cables', variant: 'transit' })).toBe(
      'terrestrial-cables.transit',
    );
    expect(siteKindOf(cable)).toBeNull();
    expect(siteKindOf(gateway)).toBeNull();
  });

  it('are hidden one by one, and by their layer', () => {
    expect(isHidden(dish, ['teleports.network'])).toBe(true);
    expect(isHidden(dish, ['teleports.teleport'])).toBe(false);
    expect(isHidden(cable, [...SITE_KINDS])).toBe(false);
    expect(isShown(dish, LAYER_IDS, [])).toBe(true);
    expect(isShown(dish, ['hubs'], [])).toBe(false);
    expect(isShown(dish, LAYER_IDS, ['teleports.network'])).toBe(false);
    expect(isShown(gateway, ['terrestrial-cables'], [])).toBe(true);
    expect(isShown(gateway, ['submarine-cables'], [])).toBe(false);
  });
});
