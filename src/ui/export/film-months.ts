import { FIRST_MONTH, parseMonth } from '../../domain/month';
import type { AtlasState } from '../../state/atlas-store';
import { monthOf } from '../../state/atlas-store';
import { MONTHS_PER_SECOND, YEARS_PER_SECOND } from '../../state/playback';
import { type FilmStep, filmSteps } from './film-plan';

/** Where a film would begin and end if nobody said: the start of the record, and the clock; the whole run where the clock is there already. */
export function defaultFilmMonths(state: Pick<AtlasState, 'view' | 'today'>): [number, number] {
  const month = monthOf(state);
  const from = state.view.clock === 'window' ? state.view.from : FIRST_MONTH + 20 * 12;
  return month > from ? [from, month] : [FIRST_MONTH, state.today];
}

/** The steps between two months as they are written, `null` where one is no month or the first is not before the last. */
export function typedSteps(
  from: string,
  to: string,
  { clock, from: windowFrom }: Pick<AtlasState['view'], 'clock' | 'from'>,
  speed: number,
): FilmStep[] | null {
  const [first, last] = [parseMonth(from.trim()), parseMonth(to.trim())];
  if (first === null || last === null || first >= last) return null;
  const perSecond = (clock === 'new' ? YEARS_PER_SECOND : MONTHS_PER_SECOND) * speed;
  return filmSteps({ clock, windowFrom, from: first, to: last, perSecond });
}
