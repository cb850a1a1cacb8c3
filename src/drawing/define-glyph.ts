/** One mark as a marker of SVG, its middle at 0, 0: the same strokes that the live map bakes into its atlas. */
import type { State } from '../domain/lifespan';
import { layerOf, type PointKind } from '../layers/shared/glyphs';
import { type IconName, iconPaths } from '../lib/icon-paths';
import { defineMarker } from './add-markers';
import type { Sheet } from './sheet';

/** Icons stand on a grid of 24 units. */
const GRID = 24;

/**
 * @param name `<icon>/<state>`
 * @param box side of the grid in pixels
 * @returns its id
 */
export function defineGlyph(sheet: Sheet, kind: PointKind, name: string, box: number): string {
  const [icon, state] = name.split('/') as [IconName, State];
  const size = state === 'ended' ? (box * 2) / 3 : box;
  const scale = Number(((size / GRID) * sheet.units).toFixed(4));
  return defineMarker(
    sheet,
    `${kind}/${name}/${scale}`,
    () =>
      `<g transform="scale(${scale}) translate(-12 -12)">${markup(sheet, kind, icon, state)}</g>`,
  );
}

function markup(sheet: Sheet, kind: PointKind, icon: IconName, state: State): string {
  const { d } = iconPaths[icon];
  const hue =
    state === 'ended' ? sheet.token('state', 'ended') : sheet.token('layer', layerOf(kind));
  const casing = sheet.token('map', 'casing');
  const path = (declarations: string, shape = d, more = '') =>
    `<path class="${sheet.classOf(declarations)}" d="${shape}"${more}/>`;
  const isOutline = state === 'planned' || state === 'building' || state === 'out';
  if (!isOutline)
    return (
      path(`fill:${casing};stroke:${casing};stroke-width:4.4`) +
      path(`fill:${hue};fill-rule:evenodd`)
    );
  const parts = [path(`fill:${casing};stroke:${casing};stroke-width:6`)];
  if (state === 'building') {
    sheet.define(
      'lower-half',
      () => '<clipPath id="lower-half"><path d="M0 12.5h24v12H0z"/></clipPath>',
    );
    parts.push(path(`fill:${hue}`, d, ' clip-path="url(#lower-half)"'));
  }
  parts.push(path(`stroke:${hue};stroke-width:2.4`));
  if (state === 'out')
    parts.push(
      path(`stroke:${casing};stroke-width:5.6`, 'M3 22 21 2'),
      path(`stroke:${hue};stroke-width:2.4`, 'M3 22 21 2'),
    );
  return parts.join('');
}
