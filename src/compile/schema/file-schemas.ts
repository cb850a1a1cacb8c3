/** The schema of a file by its folder, and of the organisations. */
import { z } from 'zod';
import type { Kind } from '../../domain/kinds';
import { submarineCableFile, terrestrialCableFile } from './cable-schemas';
import { country, id, text } from './common';
import {
  agreementFile,
  countryFile,
  gatewayFile,
  groundStationFile,
  hubFile,
  landingPointFile,
  milestoneFile,
  satelliteFile,
  teleportFile,
} from './point-schemas';

export const fileSchemas = {
  'submarine-cables': submarineCableFile,
  'terrestrial-cables': terrestrialCableFile,
  'landing-points': landingPointFile,
  gateways: gatewayFile,
  teleports: teleportFile,
  'ground-stations': groundStationFile,
  satellites: satelliteFile,
  hubs: hubFile,
  countries: countryFile,
  agreements: agreementFile,
  milestones: milestoneFile,
} satisfies Record<Kind, z.ZodType>;

export const organisationsFile = z.array(
  z.strictObject({
    id,
    name: text,
    aliases: z.array(z.string().min(1)),
    country: country.nullable().optional(),
  }),
);
