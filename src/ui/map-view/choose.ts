/** What a click on the map means: it opens a record; while a path is measured it sets an end of the path. */
import type { Entity } from '../../domain/dataset';
import { actions, useAtlas } from '../../state/atlas-store';
import { openRecord } from '../record/open-record';

const isMeasuring = () => useAtlas.getState().view.panel === 'measure';

/** Whether a record can be chosen by a click now. */
export function choosable(): (entity: Entity) => boolean {
  return isMeasuring() ? ({ kind }) => kind === 'landing-points' : () => true;
}

export function choose({ kind, id }: Entity): void {
  if (isMeasuring()) actions.addPathEnd(id);
  else actions.select({ kind, id });
}

/** The same from a list of what was hit; the focus, whose row is gone then, goes to the record or back to the map. */
export function chooseFromList(entity: Entity): void {
  if (isMeasuring()) {
    choose(entity);
    document.getElementById('map')?.focus({ preventScroll: true });
  } else openRecord(entity);
}
