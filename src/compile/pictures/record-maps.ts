/** One small map for each record, in the colours of the reader's theme: `maps/<kind>/<id>.svg`. */
import { keyOf } from '../../domain/dataset';
import { lastDayOf } from '../../domain/month';
import { drawOnGround, type PictureMaking } from './draw-on-ground';
import { mapOfRecord } from './map-of-record';
import { monthOfData } from './month-of-data';
import type { PictureFile } from './picture-file';

const COARSENESS = 2;
const UNITS = 2;

export function* recordMaps(
  given: Omit<PictureMaking, 'coarseness' | 'units'>,
): Generator<PictureFile> {
  const { dataset } = given;
  const today = lastDayOf(monthOfData(dataset.asOf));
  for (const entity of dataset.entities) {
    const { view, dataset: own } = mapOfRecord(entity, given, today);
    const making = { ...given, dataset: own, coarseness: COARSENESS, units: UNITS };
    yield {
      path: `maps/${keyOf(entity)}.svg`,
      content: drawOnGround(view, making, entity.name.en),
    };
  }
}
