import { vertexData } from './path-data';
import type { Pixel } from './projector';
import type { Sheet } from './sheet';

/** A mark to be used many times, its middle at 0, 0. @returns its id */
export function defineMarker(sheet: Sheet, key: string, make: () => string): string {
  const id = sheet.idOf(key);
  sheet.define(id, () =>
    sheet.isPlain
      ? `<g id="${id}">${make()}</g>`
      : `<marker id="${id}" markerUnits="userSpaceOnUse" overflow="visible">${make()}</marker>`,
  );
  return id;
}

/** Marks that look alike, as the vertices of one path: a place is then a few bytes. */
export function addMarkers(
  sheet: Sheet,
  marker: string,
  places: readonly Pixel[],
  attributes = '',
): void {
  if (places.length === 0) return;
  if (sheet.isPlain) {
    const uses = places.map(
      ([x, y]) => `<use href="#${marker}" transform="translate(${sheet.px(x)} ${sheet.px(y)})"/>`,
    );
    sheet.add(`<g${attributes}>${uses.join('')}</g>`);
    return;
  }
  const look = sheet.classOf(`marker:url(#${marker})`);
  sheet.add(`<path class="${look}"${attributes} d="${vertexData(places, sheet.units)}"/>`);
}
