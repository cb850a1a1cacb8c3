import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../src/domain/dataset';
import { derivePhases } from '../../../../src/domain/lifespan';
import { dayOf } from '../../../../src/domain/partial-date';
import type { ColumnId } from '../../../../src/domain/table-columns';
import { sortRows } from '../../../../src/ui/table/sort-rows';
import { rowAt } from '../../../../src/ui/table/table-row';
import { bareEntity } from '../../../fixtures/bare-entity';
import { event } from '../../../fixtures/lives';
import { tableWords } from '../../../fixtures/table-words';

const NOW = dayOf(2024, 6, 30);

function order(
  entities: readonly Entity[],
  column: ColumnId,
  isDescending = false,
  lang: 'en' | 'zh' = 'en',
): string[] {
  const rows = entities.map((entity) => rowAt(entity, NOW));
  return sortRows(rows, entities, { column, isDescending }, tableWords(lang)).map(
    ({ entity }) => entity.id,
  );
}

const named = (id: string, en: string, zh?: string) =>
  bareEntity({ id, name: zh ? { en, zh } : { en } });

describe('rows', () => {
  it('go by name as the language orders it, numbers by their value', () => {
    const all = [
      named('ten', 'SEA-ME-WE 10'),
      named('e', 'Écu'),
      named('four', 'SEA-ME-WE 4'),
      named('f', 'fox'),
    ];
    expect(order(all, 'name')).toEqual(['e', 'f', 'four', 'ten']);
    expect(order(all, 'name', true)).toEqual(['ten', 'four', 'f', 'e']);
  });

  it('go by pinyin in Chinese', () => {
    const all = [
      named('zhong', 'x', '中国'),
      named('ba', 'x', '巴基斯坦'),
      named('hai', 'x', '海缆'),
      named('a', 'x', '阿曼'),
    ];
    expect(order(all, 'name', false, 'zh')).toEqual(['a', 'ba', 'hai', 'zhong']);
  });

  it('have what is unknown or does not apply last, whichever way', () => {
    const all = [
      bareEntity({ id: 'hub', kind: 'hubs', name: { en: 'Hub' } }),
      bareEntity({ id: 'none', segments: [], name: { en: 'None' } }),
      bareEntity({ id: 'short', segments: [], lengthKm: 200 }),
      bareEntity({ id: 'long', segments: [], lengthKm: 21000 }),
    ];
    expect(order(all, 'length')).toEqual(['short', 'long', 'hub', 'none']);
    expect(order(all, 'length', true)).toEqual(['long', 'short', 'hub', 'none']);
  });

  it('that are equal go by name, whichever way', () => {
    const all = [named('b', 'B'), named('c', 'C'), named('a', 'A')];
    expect(order(all, 'kind')).toEqual(['a', 'b', 'c']);
    expect(order(all, 'kind', true)).toEqual(['a', 'b', 'c']);
  });

  it('go by the date as far as it is known', () => {
    const all = [
      bareEntity({ id: 'month', opened: { date: '2017-06' } }),
      bareEntity({ id: 'by', opened: { date: '2016', by: true } }),
      bareEntity({ id: 'year', opened: { date: '2017' } }),
    ];
    expect(order(all, 'opened')).toEqual(['by', 'year', 'month']);
  });

  it('go by the state at the clock in the order of life', () => {
    const living = (id: string, kind: 'announced' | 'in-service' | 'retired') =>
      bareEntity({ id, phases: derivePhases([event('2020', kind)]) });
    const all = [
      living('old', 'retired'),
      living('plan', 'announced'),
      living('live', 'in-service'),
      bareEntity({ id: 'undated' }),
    ];
    expect(order(all, 'state')).toEqual(['plan', 'live', 'old', 'undated']);
  });
});
