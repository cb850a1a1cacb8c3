/** One small map for each record, in the colours of the reader's theme: `maps/<kind>/<id>.svg`. */
import type { Dataset } from '../../domain/dataset';
import { keyOf } from '../../domain/dataset';
import { lastDayOf } from '../../domain/month';
import { drawOnGround } from './draw-on-ground';
import type { Grounds } from './grounds';
import { mapOfRecord } from './map-of-record';
import { monthOfData } from './month-of-data';
import type { PictureFile } from './picture-file';

const COARSENESS = 2;
const UNITS = 2;

export function* recordMaps(dataset: Dataset, grounds: Grounds): Generator<PictureFile> {
  const today = lastDayOf(monthOfData(dataset.asOf));
  for (const entity of dataset.entities) {
    const { view, dataset: own } = mapOfRecord(entity, dataset, today);
    const making = { dataset: own, grounds, coarseness: COARSENESS, units: UNITS };
    yield {
      path: `maps/${keyOf(entity)}.svg`,
      content: drawOnGround(view, making, entity.name.en),
    };
  }
}
