import { GEO_ALTITUDE_KM } from '../../domain/sight';
import { makePointModule } from '../shared/point-module';
import { sightArea } from '../shared/sight-area';

/** A geostationary satellite stands at its sub-satellite point; selected, it shows the area that sees it. */
export const satellites = makePointModule('satellites', ({ point, variant, name }) =>
  point && variant === 'GEO' ? [sightArea(point, GEO_ALTITUDE_KM, name.en)] : [],
);
