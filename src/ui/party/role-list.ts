import type { TFunction } from 'i18next';
import type { PartyRole } from '../../domain/record-parts';
import type { Language } from '../../state/view';

/** "supplier of 45, partner in 2" */
export function roleList(
  roles: readonly { role: PartyRole; count: number }[],
  t: TFunction,
  lang: Language,
): string {
  return roles
    .map(({ role, count }) => t(`party.as-${role}`, { count }))
    .join(lang === 'zh' ? '、' : ', ');
}
