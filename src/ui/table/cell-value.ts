/** What stands in a cell, and what the column is sorted by. */

import { LINE_PRECISIONS } from '../../domain/cable-records';
import { KINDS } from '../../domain/kinds';
import { STATES } from '../../domain/lifespan';
import { parsePartialDate, writtenSpan } from '../../domain/partial-date';
import { CONFIDENCES, PARTY_ROLES, type PartyRole, PRECISIONS } from '../../domain/record-parts';
import type { ColumnId } from '../../domain/table-columns';
import { formatEventDate, formatNumber, textIn } from '../format';

import { stateWord } from './state-word';
import type { TableRow } from './table-row';
import type { TableWords } from './table-words';
import { typeWord } from './type-word';

export interface CellValue {
  /** `null` for what no source says, `undefined` for what such a record does not have. */
  text: string | null | undefined;
  /** A word is put in its place in the alphabet, a number among numbers; `null` comes last. */
  value: string | number | null;
}

const word = (text: string | null | undefined): CellValue => ({ text, value: text ?? null });
const NOT_APPLICABLE: CellValue = { text: undefined, value: null };
const UNKNOWN: CellValue = { text: null, value: null };
/** From the least exact. */
const EXACTNESS: readonly string[] = [...PRECISIONS, ...LINE_PRECISIONS].reverse();

function openedCell({ entity, state }: TableRow, { t, lang }: TableWords): CellValue {
  if (entity.total) return NOT_APPLICABLE;
  const opened = entity.opened ?? (entity.date ? { date: entity.date } : null);
  const date = opened && parsePartialDate(opened.date);
  if (opened && date)
    return { text: formatEventDate(opened, lang), value: writtenSpan(date).fromDay };
  return state === 'planned' || state === 'building'
    ? { text: t('table.notYet'), value: null }
    : UNKNOWN;
}

function roleCell({ entity }: TableRow, { t }: TableWords): CellValue {
  const { kind, chineseRoles } = entity;
  if (chineseRoles.length > 0)
    return word(chineseRoles.map((role) => t(`role.${role}`)).join(', '));
  return kind === 'countries' || kind === 'agreements' || kind === 'landing-points'
    ? NOT_APPLICABLE
    : { text: t('table.noneFound'), value: null };
}

function lengthCell({ entity }: TableRow, { lang }: TableWords): CellValue {
  if (!entity.segments) return NOT_APPLICABLE;
  const { lengthKm } = entity;
  return lengthKm === undefined ? UNKNOWN : { text: formatNumber(lengthKm, lang), value: lengthKm };
}

/** A line is as exact as the least exact of its stretches; both ends of the range are told. */
function precisionCell({ entity }: TableRow, { t }: TableWords): CellValue {
  const { kind, segments, precision } = entity;
  if (kind === 'countries' || kind === 'agreements' || kind === 'satellites') return NOT_APPLICABLE;
  const all = segments
    ? segments.map((segment) => segment.precision)
    : precision
      ? [precision]
      : [];
  if (all.length === 0) return UNKNOWN;
  const ranks = all.map((one) => EXACTNESS.indexOf(one));
  const words = [...new Set(all)].map((one) => t(`table.precision.${one}`));
  return { text: words.join(', '), value: EXACTNESS.length - Math.min(...ranks) };
}

/** Organisations in a role; landing points, countries and figures have none of their own. */
function partyCell(role: PartyRole) {
  return ({ entity }: TableRow, { lang, organisationName }: TableWords): CellValue => {
    const ids = entity.parties?.[role] ?? [];
    if (ids.length > 0) return word(ids.map(organisationName).join(lang === 'zh' ? '、' : ', '));
    const { kind, total } = entity;
    return kind === 'landing-points' || kind === 'countries' || total ? NOT_APPLICABLE : UNKNOWN;
  };
}

const partyCells = Object.fromEntries(PARTY_ROLES.map((role) => [role, partyCell(role)])) as Record<
  PartyRole,
  ReturnType<typeof partyCell>
>;

/** By column; every answer is as the record has it, the state alone is that of the clock. */
const CELLS: Record<ColumnId, (row: TableRow, words: TableWords) => CellValue> = {
  name: ({ entity }, { lang }) => word(textIn(entity.name, lang)),
  'other-name': ({ entity }, { lang }) =>
    word(lang === 'en' ? (entity.name.zh ?? null) : entity.name.en),
  kind: ({ entity }, { t }) => ({
    text: t(`kind.${entity.kind}`),
    value: KINDS.indexOf(entity.kind),
  }),
  type: ({ entity }, { t }) => word(typeWord(entity, t)),
  state: ({ entity, state, isUncertain }, { t }) =>
    state
      ? {
          text: stateWord(t, entity.kind, state) + (isUncertain ? ` ${t('table.uncertain')}` : ''),
          value: STATES.indexOf(state),
        }
      : { text: t('state.undated'), value: null },
  opened: openedCell,
  countries: ({ entity }, { lang, countryName }) => {
    const names = entity.countries.map((code) => countryName(code));
    return names.length > 0 ? word(names.join(lang === 'zh' ? '、' : ', ')) : UNKNOWN;
  },
  'chinese-role': roleCell,
  ...partyCells,
  length: lengthCell,
  confidence: ({ entity }, { t }) => ({
    text: t(`panel.confidence-${entity.confidence}`),
    value: CONFIDENCES.indexOf(entity.confidence),
  }),
  precision: precisionCell,
};

export function cellValue(column: ColumnId, row: TableRow, words: TableWords): CellValue {
  return CELLS[column](row, words);
}
