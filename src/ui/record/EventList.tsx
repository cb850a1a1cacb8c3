import { useState } from 'react';
import type { RecordDetails } from '../../domain/record-details';
import { useWords } from '../atlas-context';
import { isSignedBy } from './country-lists';
import { EventLine } from './EventLine';
import type { LifeEvent } from './life-of';
import lists from './lists.module.css';
import styles from './record.module.css';
import { useSegmentNames } from './use-segment-names';

/** With no more than this, the events of segments stand among the others from the start. */
const SHORT = 8;

interface Props {
  events: readonly LifeEvent[];
  places: RecordDetails['places'];
  day: number;
}

/**
 * What happened, date by date; what lies after the clock is dimmed. It is also the strip in words. A long
 * life opens with what befell the whole system and with the outages.
 */
export function EventList({ events, places, day }: Props) {
  const { t } = useWords();
  const namesOf = useSegmentNames(places);
  const [isOpen, setOpen] = useState(false);
  const main = events.filter(
    ({ event, segments }) => segments.length === 0 || event.kind === 'outage',
  );
  const canOpen = events.length > SHORT && main.length < events.length;
  const shown = canOpen && !isOpen ? main : events;
  if (events.length === 0) return null;
  return (
    <>
      <ol className={lists.events}>
        {shown.map(({ event, segments }) => (
          <li
            key={`${event.kind}/${event.date}/${event.note?.en}`}
            data-later={!isSignedBy(event, day) || undefined}
          >
            <EventLine event={event} where={namesOf(segments)} />
          </li>
        ))}
      </ol>
      {canOpen && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t('panel.showFewer') : t('panel.showAll', { count: events.length })}
        </button>
      )}
    </>
  );
}
