import i18next, { type TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/domain/dataset';
import type { Kind } from '../../../../src/domain/kinds';
import { monthIndex } from '../../../../src/domain/month';
import { makeTimeWindow } from '../../../../src/domain/time-window';
import en from '../../../../src/messages/en.json';
import zh from '../../../../src/messages/zh.json';
import { groupInView } from '../../../../src/state/in-view';
import { summaryText } from '../../../../src/ui/list/summary-text';

const resources = { en: { translation: en }, zh: { translation: zh } };
const words = async (lang: 'en' | 'zh') => {
  const one = i18next.createInstance();
  await one.init({ lng: lang, resources, interpolation: { escapeValue: false } });
  return { t: one.t as TFunction as never, lang };
};

const rows = (kind: Kind, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    entity: { kind, id: `${kind}-${i}` } as Entity,
    spot: null,
    distance: 0,
  }));

const groups = groupInView([
  ...rows('ground-stations', 9),
  ...rows('terrestrial-cables', 2),
  ...rows('submarine-cables', 40),
]);
const JUNE_2016 = monthIndex(2016, 6);

describe('the summary of what is in view', () => {
  it('says the year, the cables of both kinds together, and the rest in the order of the key', async () => {
    const window = makeTimeWindow('as-of', JUNE_2016, JUNE_2016);
    expect(summaryText(groups, window, await words('en'))).toBe(
      '2016: 42 cables, 9 ground stations in view',
    );
    expect(summaryText(groups, window, await words('zh'))).toBe(
      '2016年：视野内有42条光缆、9座地面站',
    );
  });

  it('tells one from many, and says so where there is nothing', async () => {
    const window = makeTimeWindow('as-of', JUNE_2016, JUNE_2016);
    const one = groupInView([...rows('hubs', 1), ...rows('submarine-cables', 1)]);
    expect(summaryText(one, window, await words('en'))).toBe(
      '2016: 1 cable, 1 centre or platform in view',
    );
    expect(summaryText([], window, await words('en'))).toBe('2016: nothing in view');
  });

  it('names both ends of a window, and a year that is looked at for what is new', async () => {
    const inWindow = makeTimeWindow('window', JUNE_2016, monthIndex(2013, 9));
    expect(summaryText(groups, inWindow, await words('en'))).toMatch(/^2013 to 2016: 42 cables/);
    const isNew = makeTimeWindow('new', JUNE_2016, JUNE_2016);
    expect(summaryText(groups, isNew, await words('en'))).toMatch(/^New in 2016: 42 cables/);
  });

  it('groups in the order of the key', () => {
    expect(groups.map(({ kind }) => kind)).toEqual([
      'submarine-cables',
      'terrestrial-cables',
      'ground-stations',
    ]);
  });
});
