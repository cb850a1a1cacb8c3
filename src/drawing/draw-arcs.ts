/** Arcs of agreements to the capitals of those who signed: those of the year, and those of a lifted agreement. */
import type { Dataset } from '../domain/dataset';
import type { TimeWindow } from '../domain/time-window';
import { type ArcRow, makeArcRows } from '../layers/agreements/arc-rows';
import { themeTokens } from '../lib/theme-tokens';
import { pathData } from './path-data';
import type { PictureView } from './picture-view';
import type { Projector } from './projector';
import type { Sheet } from './sheet';

const { opacity } = themeTokens;
const WIDTH_PX = 1.1;
const LIFTED_WIDTH_PX = 1.8;
/** On each side. */
const CASING_PX = 0.9;
const OPACITY = 0.9;
/** Of a country that takes part only through an organisation. */
const VIA_OPACITY = 0.45;

/** As of a day, the arcs of its year up to the day; in a span, those signed in it. */
function isOfYear({ fromDay, toDay }: ArcRow, window: TimeWindow): boolean {
  if (window.mode === 'as-of') return fromDay <= window.day && window.day <= toDay;
  return window.openedFromDay <= fromDay && fromDay <= window.openedToDay;
}

/** @param isAtRest something else is lifted */
export function drawArcs(
  sheet: Sheet,
  view: PictureView,
  projector: Projector,
  dataset: Dataset,
  isAtRest: boolean,
): void {
  const { window, layers, arcsOf, lit, scale } = view;
  const isChosen = (entity: number) => entity === arcsOf || lit?.has(entity) === true;
  const draw = (rows: readonly ArcRow[], px: number) => {
    for (const isVia of [true, false]) {
      const lines = rows
        .filter((row) => row.isVia === isVia)
        .map(({ path }) =>
          Array.from({ length: path.length / 2 }, (_, i) => [
            path[2 * i] ?? 0,
            path[2 * i + 1] ?? 0,
          ]),
        );
      const d = pathData(projector.lines(lines), sheet.units, false);
      const stroke = (name: string, width: number) =>
        `stroke:${sheet.token('map', name)};stroke-width:${sheet.px(width * scale)};stroke-opacity:${isVia ? VIA_OPACITY : OPACITY}`;
      const path = (look: string) => `<path class="${sheet.classOf(look)}" d="${d}"/>`;
      if (d) sheet.add(path(stroke('casing', px + 2 * CASING_PX)), path(stroke('label-place', px)));
    }
  };
  const isOn = layers.includes('agreements');
  const hasChosen =
    dataset.entities[arcsOf]?.kind === 'agreements' ||
    [...(lit ?? [])].some((at) => dataset.entities[at]?.kind === 'agreements');
  if (!isOn && !hasChosen) return;
  const rows = makeArcRows(dataset);
  const ofYear = rows.filter((row) => !isChosen(row.entity) && isOfYear(row, window));
  if (isOn) sheet.group(isAtRest ? `opacity="${opacity.dim}"` : '', () => draw(ofYear, WIDTH_PX));
  draw(
    rows.filter(
      ({ entity, fromDay, endDay }) =>
        isChosen(entity) && fromDay <= window.day && window.day <= endDay,
    ),
    LIFTED_WIDTH_PX,
  );
}
