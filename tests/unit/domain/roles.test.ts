import { describe, expect, it } from 'vitest';
import type { Organisation, PartyRole } from '../../../src/domain/record-parts';
import { chineseRoles, isChinese } from '../../../src/domain/roles';

const organisations = new Map<string, Organisation>(
  (
    [
      ['mainland', 'CN'],
      ['hong-kong', 'HK'],
      ['macao', 'MO'],
      ['taiwan', 'TW'],
      ['gulf', 'AE'],
      ['union', null],
    ] as const
  ).map(([id, country]) => [id, { id, name: { en: id }, aliases: [], country }]),
);

const party = (org: string, role: PartyRole) => ({ org, role, sources: [1] });

describe('isChinese', () => {
  it('is mainland China and Hong Kong, and nothing else', () => {
    expect(['CN', 'HK'].every((code) => isChinese(code))).toBe(true);
    for (const code of ['MO', 'TW', 'SG', 'cn', '', null, undefined])
      expect(isChinese(code)).toBe(false);
  });
});

describe('chineseRoles', () => {
  it('are the roles of parties from China or Hong Kong', () => {
    expect(
      chineseRoles(
        [party('mainland', 'supplier'), party('hong-kong', 'owner'), party('gulf', 'operator')],
        organisations,
      ),
    ).toEqual(['supplier', 'owner']);
  });

  it('are named once each', () => {
    expect(
      chineseRoles([party('mainland', 'owner'), party('hong-kong', 'owner')], organisations),
    ).toEqual(['owner']);
  });

  it('leave out Macao, Taiwan, bodies of several states and organisations that are not known', () => {
    expect(
      chineseRoles(
        [
          party('macao', 'owner'),
          party('taiwan', 'supplier'),
          party('union', 'partner'),
          party('nobody', 'host'),
        ],
        organisations,
      ),
    ).toEqual([]);
  });

  it('have landing where an end lies in China or Hong Kong', () => {
    expect(chineseRoles([], organisations, ['PK', 'HK'])).toEqual(['landing']);
    expect(chineseRoles([], organisations, ['CN', 'HK'])).toEqual(['landing']);
    expect(chineseRoles([], organisations, ['PK', 'MO'])).toEqual([]);
    expect(chineseRoles([], organisations)).toEqual([]);
  });
});
