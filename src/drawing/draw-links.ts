import type { Dataset } from '../domain/dataset';
import { makeLinkRows } from '../layers/links/link-rows';
import { addCasedLines, positionsOf } from './add-cased-lines';
import type { PictureView } from './picture-view';
import type { Projector } from './projector';
import type { Sheet } from './sheet';

const WIDTH_PX = 1.2;
const OPACITY = 0.75;

/** Arcs from what is lifted to what it is linked to. */
export function drawLinks(
  sheet: Sheet,
  view: PictureView,
  projector: Projector,
  dataset: Dataset,
): void {
  const { day } = view.window;
  const rows = makeLinkRows(dataset, view).filter(
    ({ fromDay, toDay }) => fromDay <= day && day <= toDay,
  );
  addCasedLines(
    sheet,
    projector,
    rows.map(({ path }) => positionsOf(path)),
    { hue: sheet.token('map', 'select-line'), opacity: OPACITY, px: WIDTH_PX, scale: view.scale },
  );
}
