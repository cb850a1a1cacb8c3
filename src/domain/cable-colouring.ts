/** What the hue of a submarine cable can stand for, and the class a system falls into. */
import type { Entity } from './dataset';
import { yearOfDay } from './partial-date';

export const CABLE_COLOURINGS = ['state', 'role', 'year', 'supplier'] as const;
export type CableColouring = (typeof CABLE_COLOURINGS)[number];

/** Classes in the order of the key; the last is what belongs to none of the others. */
export const CABLE_CLASSES = {
  state: ['layer'],
  role: ['landing', 'owner', 'financier', 'supplier', 'other'],
  year: ['to-1999', '2000-2009', '2010-2014', '2015-2019', 'from-2020', 'not-opened'],
  supplier: [
    'hmn-tech',
    'alcatel-submarine-networks',
    'subcom',
    'nec',
    'several',
    'other',
    'unknown',
  ],
} as const satisfies Record<CableColouring, readonly string[]>;

/** A system with several Chinese roles shows the foremost: landing, then owner, then financing. */
const ROLE_ORDER = ['landing', 'owner', 'financier', 'supplier'] as const;

function roleClass({ chineseRoles }: Entity): number {
  const at = ROLE_ORDER.findIndex((role) => chineseRoles.includes(role));
  return at >= 0 ? at : ROLE_ORDER.length;
}

type YearBand = Exclude<(typeof CABLE_CLASSES)['year'][number], 'not-opened'>;

/** The span of years that a day falls into. */
export function yearBand(day: number): YearBand {
  const year = yearOfDay(day);
  if (year < 2000) return 'to-1999';
  if (year < 2010) return '2000-2009';
  if (year < 2015) return '2010-2014';
  return year < 2020 ? '2015-2019' : 'from-2020';
}

function yearClass({ openedDay }: Entity): number {
  return CABLE_CLASSES.year.indexOf(openedDay === null ? 'not-opened' : yearBand(openedDay));
}

function supplierClass({ parties }: Entity): number {
  const suppliers = parties?.supplier ?? [];
  const classes: readonly string[] = CABLE_CLASSES.supplier;
  const [first] = suppliers;
  if (first === undefined) return classes.indexOf('unknown');
  if (suppliers.length > 1) return classes.indexOf('several');
  const at = classes.indexOf(first);
  return at >= 0 ? at : classes.indexOf('other');
}

/** Position in `CABLE_CLASSES[colouring]`. */
export function cableClassOf(entity: Entity, colouring: CableColouring): number {
  switch (colouring) {
    case 'role':
      return roleClass(entity);
    case 'year':
      return yearClass(entity);
    case 'supplier':
      return supplierClass(entity);
    case 'state':
      return 0;
  }
}
