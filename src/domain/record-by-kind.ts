/** Which shape an authored record has, by its kind. */
import type { Kind } from './kinds';
import type {
  Agreement,
  Country,
  Gateway,
  GroundStation,
  Hub,
  LandingPoint,
  Milestone,
  Satellite,
  SubmarineCable,
  Teleport,
  TerrestrialCable,
} from './records';

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
