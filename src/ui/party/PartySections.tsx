import { useMemo } from 'react';
import { lastDayOf } from '../../domain/month';
import type { OrganisationDetails } from '../../domain/organisation-details';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth } from '../format';
import { ArchiveSection } from '../record/ArchiveSection';
import styles from '../record/record.module.css';
import { Section } from '../record/Section';
import { PartyFacts } from './PartyFacts';
import { PartySentence } from './PartySentence';
import { RoleSections } from './RoleSections';
import { RoleStrip } from './RoleStrip';
import { useRoleGroups } from './use-role-groups';

/** An organisation in full: its standing in words, its roles by year, its records by role, all of them as a file. */
export function PartySections({ details }: { details: OrganisationDetails }) {
  const { t, lang } = useWords();
  const { byOrganisation } = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const today = useAtlas((state) => state.today);
  const groups = useRoleGroups(details.roles);
  const entities = useMemo(
    () => byOrganisation.get(details.id) ?? [],
    [byOrganisation, details.id],
  );
  const name = details.name.en;
  return (
    <>
      <PartySentence groups={groups} />
      <PartyFacts {...details} />
      <Section
        title={t('party.byYear')}
        aside={t('panel.lifeTo', { date: formatMonth(today, lang) })}
      >
        <RoleStrip groups={groups} nowDay={lastDayOf(today)} clockDay={day} />
        <p className={styles.caption}>{t('party.stripHint')}</p>
      </Section>
      <RoleSections groups={groups} />
      <ArchiveSection
        name={details.id}
        entities={entities}
        subject={{
          title: name,
          sentence: `${entities.length} records that ${name} takes part in; its roles stand in \`parties\`, under \`"org": "${details.id}"\`.`,
        }}
      />
    </>
  );
}
