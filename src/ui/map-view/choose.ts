/** What a click on the map means: it opens a record; while a path is measured it sets an end of the path. */
import type { Entity } from '../../domain/dataset';
import { actions, useAtlas } from '../../state/atlas-store';

const isMeasuring = () => useAtlas.getState().view.panel === 'measure';

/** Whether a record can be chosen by a click now. */
export function choosable(): (entity: Entity) => boolean {
  return isMeasuring() ? ({ kind }) => kind === 'landing-points' : () => true;
}

export function choose({ kind, id }: Entity): void {
  if (isMeasuring()) actions.addPathEnd(id);
  else actions.select({ kind, id });
}
