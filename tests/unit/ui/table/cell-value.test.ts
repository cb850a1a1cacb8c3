import { describe, expect, it } from 'vitest';
import type { LinePrecision } from '../../../../src/domain/cable-records';
import type { Entity, SegmentEntity } from '../../../../src/domain/dataset';
import { derivePhases } from '../../../../src/domain/lifespan';
import { dayOf } from '../../../../src/domain/partial-date';
import { COLUMN_IDS, type ColumnId } from '../../../../src/domain/table-columns';
import { cellValue } from '../../../../src/ui/table/cell-value';
import { rowAt } from '../../../../src/ui/table/table-row';
import { bareEntity } from '../../../fixtures/bare-entity';
import { event } from '../../../fixtures/lives';
import { tableWords } from '../../../fixtures/table-words';

const NOW = dayOf(2024, 6, 30);
const say = (column: ColumnId, more: Partial<Entity>, lang: 'en' | 'zh' = 'en', day = NOW) =>
  cellValue(column, rowAt(bareEntity(more), day), tableWords(lang)).text;

const stretch = (precision: LinePrecision): SegmentEntity => ({
  id: precision,
  from: 'a',
  to: 'b',
  precision,
  overview: [],
  km: 1,
  phases: [],
  openedDay: null,
});

describe('a cell', () => {
  it.each<[ColumnId, Partial<Entity>, string | null | undefined]>([
    ['name', { name: { en: 'PEACE', zh: '和平' } }, 'PEACE'],
    ['other-name', { name: { en: 'PEACE', zh: '和平' } }, '和平'],
    ['other-name', {}, null],
    ['kind', {}, 'Submarine cable'],
    ['type', {}, undefined],
    ['type', { kind: 'terrestrial-cables', variant: 'transit' }, 'Transit'],
    ['type', { kind: 'gateways', variant: 'border-crossing' }, 'Border crossing'],
    ['type', { kind: 'satellites', variant: 'GEO' }, 'Geostationary (GEO)'],
    ['type', { kind: 'agreements', variant: 'regional' }, 'Regional'],
    ['opened', { opened: { date: '2017' } }, '2017'],
    ['opened', { opened: { date: '2017-06~' } }, 'about June 2017'],
    ['opened', { opened: { date: '2017-06-03' } }, '3 June 2017'],
    ['opened', { opened: { date: '2017', by: true } }, 'by 2017'],
    ['opened', { kind: 'milestones', date: '2017-05' }, 'May 2017'],
    ['opened', {}, null],
    ['opened', { phases: derivePhases([event('2020', 'announced')]) }, 'not yet'],
    ['countries', { countries: ['CN', 'PK'] }, 'China, Pakistan'],
    ['countries', {}, null],
    ['chinese-role', { chineseRoles: ['supplier', 'landing'] }, 'Supplier, Landing'],
    ['chinese-role', {}, 'none found'],
    ['chinese-role', { kind: 'countries' }, undefined],
    ['owner', { parties: { owner: ['x', 'y'], supplier: ['z'] } }, '<x>, <y>'],
    ['operator', {}, null],
    ['operator', { kind: 'landing-points' }, undefined],
    ['length', { segments: [], lengthKm: 21500 }, '21,500'],
    ['length', { segments: [] }, null],
    ['length', { kind: 'hubs' }, undefined],
    ['confidence', { confidence: 'low' }, 'low'],
    ['precision', { kind: 'hubs', precision: 'town' }, 'town'],
    ['precision', { segments: [stretch('schematic'), stretch('surveyed')] }, 'schematic, surveyed'],
    ['precision', { kind: 'countries', precision: 'town' }, undefined],
  ])('%s of %j: %s', (column, more, text) => {
    expect(say(column, more)).toBe(text);
  });

  it('tells the state at the clock, and where its date leaves it open', () => {
    const phases = derivePhases([event('2019', 'announced'), event('2022-03', 'in-service')]);
    const at = (year: number, month: number, day: number) =>
      say('state', { phases }, 'en', dayOf(year, month, day));
    expect(at(2021, 6, 30)).toBe('Planned');
    expect(at(2022, 3, 10)).toBe('In service (date uncertain)');
    expect(at(2022, 4, 30)).toBe('In service');
    expect(say('state', {})).toBe('Undated');
  });

  it.each<[Entity['kind'], string]>([
    ['satellites', 'In orbit'],
    ['agreements', 'In force'],
    ['countries', 'Signed'],
    ['hubs', 'In service'],
  ])('calls the standing of %s %s', (kind, text) => {
    expect(say('state', { kind, phases: derivePhases([event('2019', 'in-service')]) })).toBe(text);
  });

  it('speaks Chinese, with the English name as the other one', () => {
    const more: Partial<Entity> = { name: { en: 'PEACE', zh: '和平' }, countries: ['CN', 'PK'] };
    expect(say('name', more, 'zh')).toBe('和平');
    expect(say('other-name', more, 'zh')).toBe('PEACE');
    expect(say('countries', more, 'zh')).toBe('中国、巴基斯坦');
    expect(say('opened', { opened: { date: '2017-06' } }, 'zh')).toBe('2017年6月');
  });

  it('has words for every column in both languages', () => {
    for (const lang of ['en', 'zh'] as const)
      for (const column of COLUMN_IDS) {
        const name = tableWords(lang).t(`table.column.${column}`);
        expect(name).not.toContain('table.column');
      }
  });
});

describe('a row', () => {
  it('is the same object until its state changes', () => {
    const entity = bareEntity({ phases: derivePhases([event('2022-03', 'in-service')]) });
    expect(rowAt(entity, dayOf(2023))).toBe(rowAt(entity, dayOf(2024)));
    expect(rowAt(entity, dayOf(2021))).not.toBe(rowAt(entity, dayOf(2024)));
  });
});
