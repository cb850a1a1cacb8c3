import { useMemo } from 'react';
import type { Entity } from '../../domain/dataset';
import { lastDayOf } from '../../domain/month';
import type { OrganisationDetails } from '../../domain/organisation-details';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { open } from '../record/lift';
import lists from '../record/lists.module.css';
import styles from '../record/record.module.css';
import { Section } from '../record/Section';
import { useCapped } from '../record/use-capped';
import { useLoaded } from '../record/use-loaded';
import { loadOrganisationsOf } from '../record-loader';
import { partyStandingAt } from './party-standing';
import { RoleStrip } from './RoleStrip';
import { roleList } from './role-list';
import { useRoleGroups } from './use-role-groups';

/** The organisations of a country: the roles that they have anywhere, by year, and each with a page of its own. */
export function CountryParties({ entity: { id } }: { entity: Entity }) {
  const { t } = useWords();
  const { loading } = useLoaded(id, () => loadOrganisationsOf(id));
  if (loading.status === 'failed')
    return (
      <Section title={t('party.ofCountry')}>
        <p className={styles.caption}>{t('party.failed')}</p>
      </Section>
    );
  if (loading.status === 'loading' || loading.details.length === 0) return null;
  return <Loaded organisations={loading.details} />;
}

function Loaded({ organisations }: { organisations: readonly OrganisationDetails[] }) {
  const { t } = useWords();
  const { day } = useAtlas(windowOf);
  const today = useAtlas((state) => state.today);
  const [roles, sorted] = useMemo(
    () => [
      organisations.flatMap((one) => one.roles),
      [...organisations].sort((a, b) => b.roles.length - a.roles.length),
    ],
    [organisations],
  );
  const groups = useRoleGroups(roles);
  const [shown, toggle] = useCapped(sorted, 6);
  return (
    <Section title={t('party.ofCountry')} aside={organisations.length}>
      <RoleStrip groups={groups} nowDay={lastDayOf(today)} clockDay={day} />
      <p className={styles.caption}>{t('party.ofCountryHint')}</p>
      <ul className={lists.rows}>
        {shown.map((one) => (
          <li key={one.id}>
            <PartyRow details={one} />
          </li>
        ))}
      </ul>
      {toggle}
    </Section>
  );
}

function PartyRow({ details: { id, name, roles } }: { details: OrganisationDetails }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const { known, roles: now } = partyStandingAt(useRoleGroups(roles), day);
  return (
    <button type="button" className={lists.row} onClick={() => open({ kind: 'organisations', id })}>
      <span>
        <span lang={langAttribute(name, lang)}>{textIn(name, lang)}</span>
        <span className={styles.aside}>
          {known > 0 ? roleList(now, t, lang) : t('party.notByNow')}
        </span>
      </span>
      <span className={lists.state}>{t('party.records', { count: known })}</span>
    </button>
  );
}
