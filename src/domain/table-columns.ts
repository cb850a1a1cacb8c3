import { PARTY_ROLES } from './record-parts';

/** The columns of the table: their words in the address, in the order in which they stand. */
export const COLUMN_IDS = [
  'name',
  'other-name',
  'kind',
  'type',
  'state',
  'opened',
  'countries',
  'chinese-role',
  ...PARTY_ROLES,
  'length',
  'confidence',
  'precision',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** Those that can be left out; a row without its name says nothing. */
export type ChosenColumn = Exclude<ColumnId, 'name'>;
export const CHOSEN_COLUMNS: readonly ChosenColumn[] = COLUMN_IDS.filter(
  (id): id is ChosenColumn => id !== 'name',
);

export const DEFAULT_COLUMNS: readonly ChosenColumn[] = [
  'kind',
  'type',
  'state',
  'opened',
  'countries',
  'chinese-role',
];

export interface TableSort {
  column: ColumnId;
  isDescending: boolean;
}

/** As the key has them: cables first. */
export const DEFAULT_SORT: TableSort = { column: 'kind', isDescending: false };
