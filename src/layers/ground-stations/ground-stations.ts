import { makePointModule } from '../shared/point-module';

export const groundStations = makePointModule('ground-stations');
