/** Schemas of what every record has. The only home of zod is `compile`. */
import { z } from 'zod';
import { LINE_PRECISIONS } from '../../domain/cable-records';
import { parsePartialDate } from '../../domain/partial-date';
import {
  CONFIDENCES,
  EVENT_KINDS,
  PARTY_ROLES,
  PRECISIONS,
  SOURCE_KINDS,
} from '../../domain/record-parts';

export const trimmed = z
  .string()
  .min(1, 'is empty')
  .refine((text) => text === text.trim(), 'begins or ends with a space');

export const text = z.strictObject({ en: trimmed, zh: trimmed.optional() });

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not kebab-case (a-z, 0-9, -)');

export const partialDate = z
  .string()
  .refine(
    (date) => parsePartialDate(date) !== null,
    'is not a date that exists: write 2017, 2017-06 or 2017-06-03, with ~ or ? behind it where needed',
  )
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?[~?]?$' });

export const sourceNumbers = z.array(z.int().min(1)).min(1, 'cites no source');

export const country = z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code');

/** Lines may run past 180 degrees; points may not. */
const position = z.tuple([z.number(), z.number()]);
export const pointGeometry = z.strictObject({ type: z.literal('Point'), coordinates: position });
export const lineGeometry = z.strictObject({
  type: z.literal('LineString'),
  coordinates: z.array(position).min(2),
});

export const located = z.strictObject({ note: text, sources: sourceNumbers });
export const precision = z.enum(PRECISIONS);
export const linePrecision = z.enum(LINE_PRECISIONS);

export function claim<T extends z.ZodType>(value: T) {
  return z.strictObject({ value, sources: sourceNumbers, note: text.optional() });
}

const party = z.strictObject({
  org: id,
  role: z.enum(PARTY_ROLES),
  unit: trimmed.optional(),
  note: text.optional(),
  sources: sourceNumbers,
});

export const event = z.strictObject({
  date: partialDate,
  end: partialDate.optional(),
  kind: z.enum(EVENT_KINDS),
  note: text.optional(),
  by: z.boolean().optional(),
  primary: z.boolean().optional(),
  at: z.strictObject({ lon: z.number(), lat: z.number(), precision, located }).optional(),
  sources: sourceNumbers,
});

export const source = z.strictObject({
  title: trimmed,
  publisher: trimmed,
  date: partialDate.nullable(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'is not a BCP 47 language'),
  kind: z.enum(SOURCE_KINDS),
  url: z.url({ protocol: /^https?$/, error: 'is not an http(s) address' }).optional(),
  supports: trimmed,
});

export const common = {
  name: text,
  aliases: z.array(trimmed),
  parties: z.array(party),
  events: z.array(event),
  sources: z.array(source).min(1, 'is empty: every record needs a source'),
  confidence: z.enum(CONFIDENCES),
  checked: z.iso.date(),
  notes: text.optional(),
};

export const recordPath = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/, 'is not <kind>/<id>');

export const satelliteLinks = z.array(z.strictObject({ id, sources: sourceNumbers }));

/** A file that is one Feature with the record as its properties. */
export function featureFile<T extends z.ZodType, G extends z.ZodType>(properties: T, geometry: G) {
  return z.strictObject({
    $schema: z.string().optional(),
    type: z.literal('Feature'),
    properties,
    geometry,
  });
}
