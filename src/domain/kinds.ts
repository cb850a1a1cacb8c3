/**
 * The kinds of record. A kind is the folder name in `geo/`, the layer id, the word in the address
 * and the file name in the public data, so it is spelled once, here.
 */
export const KINDS = [
  'submarine-cables',
  'terrestrial-cables',
  'landing-points',
  'gateways',
  'teleports',
  'ground-stations',
  'satellites',
  'hubs',
  'countries',
  'agreements',
  'milestones',
] as const;

export type Kind = (typeof KINDS)[number];

export function isKind(value: string): value is Kind {
  return (KINDS as readonly string[]).includes(value);
}
