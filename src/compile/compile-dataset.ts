/** Authored records to the compiled dataset: derived once, at build time, never on the page. */
import type { Dataset, Entity, EntityKey } from '../domain/dataset';
import { derivePhases, openedDate, openedDay } from '../domain/lifespan';
import type { Party } from '../domain/record-parts';
import { chineseRoles } from '../domain/roles';
import { type Authored, type AuthoredSet, ofKind } from './authored';
import { compileCable } from './compile-cable';
import { type CompileContext, makeContext } from './compile-context';
import { compileAgreement, compileCountry } from './compile-country';
import { compileLandingPoints } from './compile-landing-points';
import { compileTotal } from './compile-total';
import { openedLandings } from './opened-landings';

function partiesByRole(parties: readonly Party[]): NonNullable<Entity['parties']> {
  const byRole: NonNullable<Entity['parties']> = {};
  for (const { org, role } of parties) {
    const held = byRole[role] ?? [];
    if (!held.includes(org)) byRole[role] = [...held, org];
  }
  return byRole;
}

/** What every kind has. */
function compileCommon(authored: Authored, context: CompileContext): Entity {
  const { kind, id, record, point } = authored;
  const isSignatory = kind === 'countries' || kind === 'agreements';
  const entity: Entity = {
    kind,
    id,
    name: record.name,
    aliases: record.aliases,
    phases: derivePhases(record.events, isSignatory),
    openedDay: openedDay(record.events, isSignatory),
    countries: 'country' in record ? [record.country] : [],
    chineseRoles: chineseRoles(record.parties, context.organisations),
    confidence: record.confidence,
  };
  const opened = openedDate(record.events, isSignatory);
  if (opened && kind !== 'milestones') entity.opened = opened;
  if (record.parties.length > 0) entity.parties = partiesByRole(record.parties);
  if (point) entity.point = point;
  if ('precision' in record && record.precision) entity.precision = record.precision;
  if ('satellites' in record && record.satellites)
    entity.satellites = record.satellites.map((link) => link.id);
  if ('sites' in record && record.sites)
    entity.sites = record.sites.map((site) => site.record as EntityKey);
  return entity;
}

function compileOne(authored: Authored, context: CompileContext): Entity {
  const entity = compileCommon(authored, context);
  const { record } = authored;
  if (authored.segments.length > 0) Object.assign(entity, compileCable(authored, context));
  if ('use' in record) {
    entity.variant = record.use;
    if (record.aboard) entity.isAboard = true;
  } else if ('scope' in record) entity.variant = record.scope;
  else if ('orbit' in record) {
    entity.variant = record.orbit;
    if (record.altitudeKm) entity.altitudeKm = record.altitudeKm.value;
  } else if ('type' in record) entity.variant = record.type;
  if ('agreements' in record) Object.assign(entity, compileCountry(record, context));
  if ('crossing' in record && record.crossing) entity.countries = record.crossing;
  if ('countries' in record) entity.countries = record.countries;
  if ('participants' in record) {
    Object.assign(entity, compileAgreement(record));
    if (record.officialTotal) {
      entity.total = compileTotal(record, record.officialTotal, context.set);
      // A figure is no thing that opened.
      entity.openedDay = null;
      delete entity.opened;
    }
  }
  if (authored.kind === 'milestones' && record.events[0]) entity.date = record.events[0].date;
  return entity;
}

/** Sorted by kind and id, so the bytes are the same on every run; `version` is filled in by the writer. */
export function compileDataset(set: AuthoredSet): Dataset {
  const context = makeContext(set);
  const entities = set.records
    .filter(({ kind }) => kind !== 'landing-points')
    .map((authored) => compileOne(authored, context));
  const cables = entities.filter(({ kind }) => kind === 'submarine-cables');
  const landings = compileLandingPoints(
    ofKind(set, 'landing-points').map((authored) =>
      compileCommon(authored as unknown as Authored, context),
    ),
    cables,
    openedLandings(ofKind(set, 'submarine-cables')),
  );
  const asOf =
    set.records
      .map(({ record }) => record.checked)
      .sort()
      .at(-1) ?? '';
  return { version: '', asOf, entities: [...entities, ...landings].sort(byKindAndId) };
}

function byKindAndId(a: Entity, b: Entity): number {
  return a.kind === b.kind ? (a.id < b.id ? -1 : 1) : a.kind < b.kind ? -1 : 1;
}
