/** Milestones with a place that the map marks: those that the clock is just passing and that match the filters, and the selected one. */
import type { Entity } from '../domain/dataset';
import { matchesFilters } from '../domain/matches-filters';
import { milestoneMonth } from '../domain/milestone-month';
import { lastAnswer } from '../lib/last-answer';
import type { AtlasIndex } from './atlas-index';
import { type AtlasState, monthOf } from './atlas-store';
import { MONTHS_PER_SECOND } from './playback';

/** A month is over in a blink while the clock runs; a mark stays for about this long. */
const SEEN_SECONDS = 1.4;

interface Placed {
  entity: Entity;
  month: number;
}

/** Those that have a place and a month, the latest first; asked at every step of the clock. */
const placedOf = lastAnswer((index: AtlasIndex): readonly Placed[] =>
  (index.byKind.get('milestones') ?? [])
    .flatMap((entity) => {
      const month = entity.date === undefined ? null : milestoneMonth(entity.date);
      return entity.point && month !== null ? [{ entity, month }] : [];
    })
    .sort((a, b) => b.month - a.month),
);

type Passing = Pick<AtlasState, 'view' | 'today' | 'isPlaying' | 'playedFrom' | 'speed'>;

/** How many months a mark stays, that of the milestone among them. A clock at rest shows its own month alone. */
function monthsSeen({ view, isPlaying, speed }: Passing): number {
  if (!isPlaying) return 1;
  return view.clock === 'new' ? 12 : Math.ceil(MONTHS_PER_SECOND * speed * SEEN_SECONDS);
}

/** The latest first. */
export function passingMilestones(index: AtlasIndex, state: Passing): Entity[] {
  const now = monthOf(state);
  const seen = now - monthsSeen(state) + 1;
  // What was passed before the run began has been seen; a run that began again has not come so far.
  const isFirstRun = state.isPlaying && state.playedFrom <= now;
  const from = isFirstRun ? Math.max(seen, state.playedFrom) : seen;
  const { selection, filters, mode } = state.view;
  // A slide marks what it speaks of (and a kiosk has no targets so small), and nothing that happens to fall into its month.
  const marksPassing = mode !== 'present' && mode !== 'kiosk';
  // What happened has no state.
  const asked = { ...filters, state: [] };
  return placedOf(index).flatMap(({ entity, month }) => {
    const isSelected = selection?.kind === 'milestones' && selection.id === entity.id;
    const isPassing =
      marksPassing && from <= month && month <= now && matchesFilters(entity, asked, 0);
    return isSelected || isPassing ? [entity] : [];
  });
}
