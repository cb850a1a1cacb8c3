import { describe, expect, it } from 'vitest';
import type { Entity, EntityKey } from '../../../../src/domain/dataset';
import type { Kind } from '../../../../src/domain/kinds';
import { derivePhases, openedDay } from '../../../../src/domain/lifespan';
import type { OrganisationRole } from '../../../../src/domain/organisation-details';
import { dayOf } from '../../../../src/domain/partial-date';
import type { RecordEvent } from '../../../../src/domain/record-parts';
import { partyStandingAt } from '../../../../src/ui/party/party-standing';
import { groupRoles, roleMarks } from '../../../../src/ui/party/role-groups';

const thing = (kind: Kind, id: string, events: Omit<RecordEvent, 'sources'>[]): Entity => {
  const sourced = events.map((event) => ({ ...event, sources: [1] }));
  return {
    kind,
    id,
    name: { en: id },
    aliases: [],
    countries: [],
    chineseRoles: [],
    confidence: 'high',
    phases: derivePhases(sourced),
    openedDay: openedDay(sourced),
  };
};

const entities = [
  thing('submarine-cables', 'old', [
    { date: '2008', kind: 'contracted' },
    { date: '2010-05', kind: 'in-service' },
  ]),
  thing('submarine-cables', 'by', [{ date: '2010', kind: 'in-service', by: true }]),
  thing('submarine-cables', 'planned', [{ date: '2010', kind: 'contracted' }]),
  thing('hubs', 'hub', [{ date: '2019', kind: 'in-service' }]),
  thing('hubs', 'undated', []),
];
const entityAt = (key: EntityKey) => entities.find(({ kind, id }) => `${kind}/${id}` === key);

const roles: OrganisationRole[] = [
  { record: 'hubs/hub', role: 'owner' },
  { record: 'hubs/undated', role: 'supplier' },
  { record: 'submarine-cables/planned', role: 'supplier' },
  { record: 'submarine-cables/by', role: 'supplier' },
  { record: 'submarine-cables/old', role: 'supplier', unit: 'Former Name' },
  { record: 'submarine-cables/old', role: 'supplier', note: { en: 'Second contract' } },
  { record: 'submarine-cables/old', role: 'owner' },
  { record: 'submarine-cables/not-in-the-data', role: 'owner' },
];
const groups = groupRoles(roles, entityAt);

describe('roles of an organisation', () => {
  it('stand in their fixed order, with each record once and the parts it plays in it', () => {
    const ids = groups.map(({ role, items }) => [role, items.map(({ entity }) => entity.id)]);
    expect(ids).toEqual([
      ['owner', ['hub', 'old']],
      ['supplier', ['undated', 'planned', 'by', 'old']],
    ]);
    const [, supplier] = groups;
    expect(supplier?.items.at(-1)?.parts).toEqual([
      { unit: 'Former Name' },
      { note: { en: 'Second contract' } },
    ]);
  });

  it('are marked in the year of service, what never was in that of its first sign and last', () => {
    const [owner, supplier] = groups;
    expect(owner && roleMarks(owner).map(({ year, kind }) => [year, kind])).toEqual([
      [2010, 'submarine-cables'],
      [2019, 'hubs'],
    ]);
    const marks = supplier ? roleMarks(supplier) : [];
    expect(marks.map(({ year }) => year)).toEqual([2010, 2010, 2010]);
    expect(marks.map(({ isUnfinished }) => isUnfinished)).toEqual([false, false, true]);
    expect(marks.filter(({ isBy }) => isBy)).toHaveLength(1);
  });
});

describe('the standing of an organisation', () => {
  it('counts each record once, by its state on the day', () => {
    expect(partyStandingAt(groups, dayOf(2009))).toEqual({
      known: 1,
      inService: 0,
      later: 3,
      undated: 1,
      roles: [
        { role: 'owner', count: 1 },
        { role: 'supplier', count: 1 },
      ],
    });
    expect(partyStandingAt(groups, dayOf(2020))).toMatchObject({
      known: 4,
      inService: 3,
      later: 0,
      roles: [
        { role: 'owner', count: 2 },
        { role: 'supplier', count: 3 },
      ],
    });
  });

  it('is nothing before the first sign', () => {
    expect(partyStandingAt(groups, dayOf(2000))).toMatchObject({ known: 0, later: 4, roles: [] });
  });
});
