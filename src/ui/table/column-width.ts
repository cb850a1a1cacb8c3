import type { ColumnId } from '../../domain/table-columns';

/** CSS pixels before the scale of the page; as wide as most of what stands in the column. */
const WIDTHS: Partial<Record<ColumnId, number>> = {
  name: 280,
  'other-name': 220,
  kind: 170,
  type: 170,
  state: 190,
  opened: 156,
  countries: 230,
  'chinese-role': 170,
  length: 110,
  confidence: 110,
  precision: 150,
};
/** Names of organisations. */
const WIDTH = 210;
/** On a phone the name leaves room for a second column. */
const NAME_ON_PHONE = 168;

export function columnWidth(column: ColumnId, scale: number, isPhone: boolean): number {
  return scale * (isPhone && column === 'name' ? NAME_ON_PHONE : (WIDTHS[column] ?? WIDTH));
}
