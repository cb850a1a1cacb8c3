import { makePointModule } from '../shared/point-module';

export const teleports = makePointModule('teleports');
