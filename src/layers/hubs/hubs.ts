import { makePointModule } from '../shared/point-module';

export const hubs = makePointModule('hubs');
