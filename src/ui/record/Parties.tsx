import type { RecordDetails } from '../../domain/record-details';
import { useWords } from '../atlas-context';
import { Fact } from './Fact';
import lists from './lists.module.css';
import { PartyName } from './PartyName';
import { groupParties, type PartyGroup } from './party-groups';
import styles from './record.module.css';
import { useCapped } from './use-capped';

/** Who owns, supplies, pays, runs: by role, each with its sources. */
export function Parties({ details }: { details: RecordDetails }) {
  const { t } = useWords();
  const groups = groupParties(details.record.parties);
  if (groups.length === 0)
    return (
      <Fact label={t('panel.parties')}>
        <span className={styles.faint}>{t('panel.none')}</span>
      </Fact>
    );
  return groups.map((group) => (
    <Fact key={group.role} label={t(`role.${group.role}`)}>
      <PartyList group={group} details={details} />
    </Fact>
  ));
}

function PartyList({ group, details }: { group: PartyGroup; details: RecordDetails }) {
  const [shown, toggle] = useCapped(group.parties, 6);
  return (
    <>
      <ul className={lists.parties}>
        {shown.map((party) => (
          <li key={`${party.org}/${party.unit}/${party.note?.en}`}>
            <PartyName party={party} details={details} />
          </li>
        ))}
      </ul>
      {toggle}
    </>
  );
}
