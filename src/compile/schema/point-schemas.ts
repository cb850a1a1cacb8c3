/** Files that are one Feature: sites, satellites, countries, agreements, milestones. */
import { z } from 'zod';
import {
  COUNTRY_AGREEMENT_TYPES,
  RELATION_KINDS,
  TOTAL_ITEMS,
} from '../../domain/agreement-records';
import { GATEWAY_TYPES, HUB_TYPES, STATION_USES, TELEPORT_TYPES } from '../../domain/site-records';
import {
  claim,
  common,
  country,
  featureFile,
  id,
  located,
  partialDate,
  pointGeometry,
  precision,
  recordPath,
  satelliteLinks,
  sourceNumbers,
  text,
} from './common';

const site = { ...common, country, place: text, precision, located };
/** `null` where no town is near. */
const townSite = { ...site, town: z.string().min(1, 'is empty').nullable() };
const antennaSite = {
  ...townSite,
  antennas: claim(text).optional(),
  bands: claim(z.string()).optional(),
  satellites: satelliteLinks.optional(),
};

export const landingPointFile = featureFile(z.strictObject(site), pointGeometry);

export const gatewayFile = featureFile(
  z.strictObject({
    ...townSite,
    type: z.enum(GATEWAY_TYPES),
    crossing: z.tuple([country, country]).optional(),
  }),
  pointGeometry,
);

export const teleportFile = featureFile(
  z.strictObject({ ...antennaSite, type: z.enum(TELEPORT_TYPES) }),
  pointGeometry,
);

export const groundStationFile = featureFile(
  z.strictObject({ ...antennaSite, use: z.enum(STATION_USES), aboard: text.optional() }),
  pointGeometry,
);

export const hubFile = featureFile(
  z.strictObject({
    ...townSite,
    type: z.enum(HUB_TYPES),
    satellites: satelliteLinks.optional(),
    sites: z.array(z.strictObject({ record: recordPath, sources: sourceNumbers })).optional(),
  }),
  pointGeometry,
);

export const satelliteFile = featureFile(
  z.strictObject({
    ...common,
    country,
    orbit: z.enum(['GEO', 'LEO', 'MEO', 'IGSO', 'mixed']),
    purpose: z.enum(['communications', 'remote-sensing', 'navigation', 'technology']),
    longitudeDeg: claim(z.number().min(-180).max(180)).optional(),
    altitudeKm: claim(z.number().positive()).optional(),
  }),
  pointGeometry.nullable(),
);

const countryAgreement = z.strictObject({
  type: z.enum(COUNTRY_AGREEMENT_TYPES),
  title: text,
  titleSeen: z.boolean(),
  date: partialDate,
  end: partialDate.optional(),
  place: text.optional(),
  note: text.optional(),
  under: recordPath.optional(),
  sources: sourceNumbers,
});

export const countryFile = featureFile(
  z.strictObject({
    ...common,
    iso2: country,
    iso3: z.string().regex(/^[A-Z]{3}$/, 'is not an ISO 3166-1 alpha-3 code'),
    capital: text,
    precision,
    located,
    diplomaticSince: claim(partialDate).optional(),
    agreements: z.array(countryAgreement),
  }),
  pointGeometry,
);

const officialTotal = z.strictObject({
  value: z.int().positive(),
  unit: text,
  asOf: partialDate,
  itemises: z.enum(TOTAL_ITEMS).optional(),
  beside: id.optional(),
  sources: sourceNumbers,
});

export const agreementFile = featureFile(
  z.strictObject({
    ...common,
    type: z.enum(['multilateral', 'bilateral', 'regional', 'strategy', 'official-total']),
    place: text.optional(),
    precision: precision.optional(),
    located: located.optional(),
    participants: z.array(
      z.strictObject({
        country,
        via: id.optional(),
        date: partialDate.optional(),
        sources: sourceNumbers,
      }),
    ),
    officialTotal: officialTotal.optional(),
    relations: z
      .array(
        z.strictObject({ kind: z.enum(RELATION_KINDS), agreement: id, sources: sourceNumbers }),
      )
      .optional(),
  }),
  pointGeometry.nullable(),
);

export const milestoneFile = featureFile(
  z.strictObject({
    ...common,
    countries: z.array(country),
    place: text.optional(),
    precision: precision.optional(),
    located: located.optional(),
    links: z.array(recordPath).optional(),
  }),
  pointGeometry.nullable(),
);
