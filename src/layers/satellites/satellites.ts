import { makePointModule } from '../shared/point-module';

/** A geostationary satellite stands at its sub-satellite point; others have no place. */
export const satellites = makePointModule('satellites');
