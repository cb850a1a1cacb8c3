import { Trans } from 'react-i18next';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from '../record/record.module.css';
import { partyStandingAt } from './party-standing';
import type { RoleGroup } from './role-groups';
import { roleList } from './role-list';

/** What an organisation takes part in on the day of the clock, in which roles, and how much comes later. */
export function PartySentence({ groups }: { groups: readonly RoleGroup[] }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const { known, inService, later, undated, roles } = partyStandingAt(groups, day);
  const rest = [
    ...(later > 0 ? [t('party.later', { count: later })] : []),
    ...(undated > 0 ? [t('party.undated', { count: undated })] : []),
  ].join(lang === 'zh' ? '' : ' ');
  return (
    <>
      <p className={styles.statement}>
        {known > 0 ? (
          <Trans
            i18nKey="party.standing"
            values={{
              records: t('party.records', { count: known }),
              roles: roleList(roles, t, lang),
              count: inService,
            }}
            count={inService}
            components={{ b: <b /> }}
          />
        ) : (
          t('party.nothingYet')
        )}
      </p>
      {rest && <p className={styles.caption}>{rest}</p>}
    </>
  );
}
