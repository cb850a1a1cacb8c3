/** Files that are FeatureCollections: the record first, then its places and segments. */
import { z } from 'zod';
import { TERRESTRIAL_SCOPES } from '../../domain/cable-records';
import {
  claim,
  common,
  country,
  event,
  id,
  lineGeometry,
  linePrecision,
  located,
  pointGeometry,
  text,
} from './common';

const cable = {
  ...common,
  lengthKm: claim(z.number().positive()).optional(),
  capacityTbps: claim(z.number().positive()).optional(),
  fibrePairs: claim(z.int().positive()).optional(),
  costMusd: claim(z.number().positive()).optional(),
};

const bareRecord = <T extends z.ZodType>(properties: T) =>
  z.strictObject({ type: z.literal('Feature'), properties, geometry: z.null() });

function segment<T extends z.ZodRawShape>(end: z.ZodType<string>, own: T) {
  return z.strictObject({
    type: z.literal('Feature'),
    properties: z.strictObject({
      part: z.literal('segment'),
      id,
      from: end,
      to: end,
      precision: linePrecision,
      ...own,
      events: z.array(event).optional(),
      note: text.optional(),
    }),
    geometry: lineGeometry,
  });
}

const place = z.strictObject({
  type: z.literal('Feature'),
  properties: z.strictObject({
    part: z.literal('place'),
    id,
    name: text,
    country,
    crossing: z.tuple([country, country]).optional(),
    basis: z.enum(['named', 'inferred']),
    gateway: id.optional(),
    located,
  }),
  geometry: pointGeometry,
});

const seaEnd = z
  .string()
  .regex(/^(bu:)?[a-z0-9]+(-[a-z0-9]+)*$/, 'is neither the id of a landing point nor bu:<name>');
const landEnd = z.string().regex(/^place:[a-z0-9]+(-[a-z0-9]+)*$/, 'is not place:<id>');

function collection<R extends z.ZodType, P extends z.ZodType>(record: R, part: P) {
  return z.strictObject({
    $schema: z.string().optional(),
    type: z.literal('FeatureCollection'),
    features: z.tuple([bareRecord(record)], part),
  });
}

export const submarineCableFile = collection(
  z.strictObject(cable),
  segment(seaEnd, { overland: z.boolean().optional() }),
);

export const terrestrialCableFile = collection(
  z.strictObject({ ...cable, scope: z.enum(TERRESTRIAL_SCOPES) }),
  z.union([place, segment(landEnd, { undersea: z.boolean().optional() })]),
);
