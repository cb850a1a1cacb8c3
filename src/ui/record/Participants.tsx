import { Trans } from 'react-i18next';
import type { Agreement, Participant } from '../../domain/agreement-records';
import type { RecordDetails } from '../../domain/record-details';
import { useWords } from '../atlas-context';
import { PartyLink } from '../party/PartyLink';
import { CountryLink } from './CountryLink';
import { Footnotes } from './Footnotes';
import lists from './lists.module.css';
import { groupParticipants } from './participant-groups';
import styles from './record.module.css';
import { Section } from './Section';
import { useCapped } from './use-capped';

/** The countries of an agreement: by themselves, then those that take part through an organisation. */
export function Participants({ details }: { details: RecordDetails }) {
  const { t } = useWords();
  const { participants } = details.record as Agreement;
  if (participants.length === 0) return null;
  return (
    <Section title={t('panel.participants')} aside={participants.length}>
      {groupParticipants(participants).map((group) => (
        <ParticipantGroup key={group.via ?? ''} {...group} details={details} />
      ))}
    </Section>
  );
}

interface GroupProps {
  via: string | null;
  participants: Participant[];
  /** The sources that all share, given once behind the last name. */
  shared: number[] | null;
  details: RecordDetails;
}

function ParticipantGroup({ via, participants, shared, details }: GroupProps) {
  const [shown, toggle] = useCapped(participants, 40);
  const name = via ? details.organisations[via]?.name : undefined;
  return (
    <>
      {via && (
        <p className={styles.caption}>
          <Trans
            i18nKey="panel.through"
            components={{ name: name ? <PartyLink id={via} name={name} /> : <span>{via}</span> }}
          />
        </p>
      )}
      <ul className={lists.flow}>
        {shown.map(({ country, sources }, i) => (
          <li key={country}>
            <span className={lists.unit}>
              <CountryLink code={country} />
              {!shared && <Footnotes numbers={sources} />}
              {shared && i === shown.length - 1 && <Footnotes numbers={shared} />}
            </span>
          </li>
        ))}
      </ul>
      {toggle}
    </>
  );
}
