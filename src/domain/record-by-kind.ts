/** Which shape an authored record has, by its kind. */

import type { Agreement, Country, Milestone } from './agreement-records';
import type { SubmarineCable, TerrestrialCable } from './cable-records';
import type { Kind } from './kinds';
import type {
  Gateway,
  GroundStation,
  Hub,
  LandingPoint,
  Satellite,
  Teleport,
} from './site-records';

export interface RecordByKind {
  'submarine-cables': SubmarineCable;
  'terrestrial-cables': TerrestrialCable;
  'landing-points': LandingPoint;
  gateways: Gateway;
  teleports: Teleport;
  'ground-stations': GroundStation;
  satellites: Satellite;
  hubs: Hub;
  countries: Country;
  agreements: Agreement;
  milestones: Milestone;
}

export type AnyRecord = RecordByKind[Kind];
