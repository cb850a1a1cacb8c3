/** Small maps of all systems of a kind on one sheet, for the eye to go over. */
import { type AuthoredSet, ofKind } from '../authored';
import { CELL, type SheetCable, sheetCell } from './sheet-cell';

export type SheetKind = 'submarine-cables' | 'terrestrial-cables';

const COLUMNS = 6;
const GAP = 8;

/**
 * @param only ids of the systems to show; all where it is empty
 * @returns SVG
 */
export function contactSheet(
  set: AuthoredSet,
  kind: SheetKind,
  only: readonly string[] = [],
): string {
  const names = new Map(
    ofKind(set, 'landing-points').map(({ id, record }) => [id, record.name.en]),
  );
  const cables = (ofKind(set, kind) as SheetCable[]).filter(
    ({ id }) => only.length === 0 || only.includes(id),
  );
  const rows = Math.max(1, Math.ceil(cables.length / COLUMNS));
  const width = Math.min(COLUMNS, Math.max(1, cables.length)) * (CELL.width + GAP) + GAP;
  const height = rows * (CELL.height + GAP) + GAP;
  const cells = cables.map((cable, k) => {
    const x = GAP + (k % COLUMNS) * (CELL.width + GAP);
    const y = GAP + Math.floor(k / COLUMNS) * (CELL.height + GAP);
    const content = sheetCell(cable, names);
    return `<g id="${cable.id}" transform="translate(${x} ${y})" clip-path="url(#cell)">${content}</g>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`,
    `<clipPath id="cell"><rect width="${CELL.width}" height="${CELL.height}"/></clipPath>`,
    `<rect width="100%" height="100%" fill="#d8d8d8"/>`,
    ...cells,
    '</svg>\n',
  ].join('\n');
}
