import type { Entity } from '../../domain/dataset';
import type { GatewayType, Satellite } from '../../domain/site-records';
import { siteWord } from '../site-word';
import type { TableWords } from './table-words';

type AgreementVariant = 'multilateral' | 'bilateral' | 'regional' | 'strategy';

/** What a record is within its kind: a scope, a use, a type, an orbit; `undefined` where the kind has none. */
export function typeWord({ kind, variant }: Entity, t: TableWords['t']): string | undefined {
  if (!variant) return undefined;
  if (kind === 'satellites') return t(`panel.orbit-${variant as Satellite['orbit']}`);
  if (kind === 'gateways' || kind === 'agreements')
    return t(`type.${variant as GatewayType | AgreementVariant}`);
  return siteWord(t, kind, variant) ?? undefined;
}
