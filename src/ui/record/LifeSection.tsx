import type { Entity } from '../../domain/dataset';
import { lastDayOf } from '../../domain/month';
import type { RecordDetails } from '../../domain/record-details';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { formatMonth } from '../format';
import { EventList } from './EventList';
import { LifeStrip } from './LifeStrip';
import { lifeOf } from './life-of';
import { Section } from './Section';

/** The life of a record: drawn with the strokes of the map, and told date by date. */
export function LifeSection({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const today = useAtlas((state) => state.today);
  const life = lifeOf(details);
  // A landing point has no events of its own: it lives by its cables.
  const phases = entity.kind === 'landing-points' ? entity.phases : life.phases;
  if (life.events.length === 0 && phases.length === 0) return null;
  return (
    <Section title={t('panel.life')} aside={t('panel.lifeTo', { date: formatMonth(today, lang) })}>
      <LifeStrip
        kind={entity.kind}
        events={life.events.map(({ event }) => event)}
        phases={phases}
        nowDay={lastDayOf(today)}
        clockDay={day}
      />
      <EventList events={life.events} places={details.places} day={day} />
    </Section>
  );
}
