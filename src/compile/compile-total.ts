import type { Agreement, CountryAgreementType, OfficialTotal } from '../domain/agreement-records';
import { type EntityKey, keyOf, type TotalFigure } from '../domain/dataset';
import { parsePartialDate, writtenSpan } from '../domain/partial-date';
import type { RecordEvent } from '../domain/record-parts';
import { type Authored, type AuthoredSet, ofKind } from './authored';

/** A figure with who published it and what of it can be named here, counted from the records, never typed. */
export function compileTotal(
  { sources }: Agreement,
  total: OfficialTotal,
  set: AuthoredSet,
): TotalFigure {
  const { value, unit, asOf, itemises, beside } = total;
  const publisher = sources[(total.sources[0] ?? 1) - 1]?.publisher ?? '';
  const figure: TotalFigure = { value, unit, asOf, publisher };
  if (beside) figure.beside = beside;
  if (itemises) {
    figure.itemises = itemises;
    figure.named =
      itemises === 'cross-border-land-cables'
        ? landCablesBuiltBy(set, asOf)
        : countriesThatSignedBy(set, itemises, asOf);
  }
  return figure;
}

/** What was signed later is no part of the figure, and stands in the country's own record. */
function countriesThatSignedBy(
  set: AuthoredSet,
  itemises: CountryAgreementType,
  asOf: string,
): EntityKey[] {
  const lastDay = lastDayOf(asOf);
  return ofKind(set, 'countries')
    .filter(({ record }) =>
      record.agreements.some(({ type, date }) => type === itemises && lastDayOf(date) <= lastDay),
    )
    .map(({ id }) => keyOf({ kind: 'countries', id }))
    .sort();
}

/**
 * Cross-border systems between mainland China and a neighbour, Hong Kong or Macao that were in service by
 * a date. Transit systems run over the same crossings and are not counted again.
 */
function landCablesBuiltBy(set: AuthoredSet, asOf: string): EntityKey[] {
  const lastDay = lastDayOf(asOf);
  return ofKind(set, 'terrestrial-cables')
    .filter((cable) => isChinaCrossing(cable) && isBuiltBy(cable, lastDay))
    .map(({ id }) => keyOf({ kind: 'terrestrial-cables', id }))
    .sort();
}

function isChinaCrossing({ record, places }: Authored<'terrestrial-cables'>): boolean {
  const countries = new Set(places.map(({ properties }) => properties.country));
  return record.scope === 'cross-border' && countries.has('CN') && countries.size > 1;
}

/** In service, in whole or in part, on a day that a source gives; a date that reaches beyond does not say so. */
function isBuiltBy({ record, segments }: Authored, day: number): boolean {
  const isIn = ({ kind, date, primary }: RecordEvent) =>
    kind === 'in-service' && primary !== false && lastDayOf(date) <= day;
  return [record, ...segments.map(({ properties }) => properties)].some(({ events = [] }) =>
    events.some(isIn),
  );
}

function lastDayOf(text: string): number {
  const date = parsePartialDate(text);
  return date ? writtenSpan(date).toDay : Infinity;
}
