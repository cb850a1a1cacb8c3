import { Icon } from '../../components/Icon';
import type { History } from '../../domain/history';
import type { Change } from '../../state/changes';
import { useWords } from '../atlas-context';
import { formatEventDate, formatPartialDate } from '../format';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { LocalText } from '../record/LocalText';
import { lift, open } from '../record/lift';
import { useSegmentNames } from '../record/use-segment-names';
import styles from './ChangesList.module.css';

interface Props {
  change: Change;
  places: NonNullable<History['places']>;
}

/** Whether the title of the group, or of an agreement, says all that the kind of event would. */
function isSaid({ group, event, title, isMended }: Change): boolean {
  if (group === 'outages') return !isMended;
  if (group === 'entered' || group === 'known') return event.kind === 'in-service';
  if (group === 'agreements') return title !== undefined;
  return group === event.kind || group === 'memoranda' || group === 'milestones';
}

/** One event: when, of what, and what its group does not say. The row lifts the record on the map and opens it. */
export function ChangeRow({ change, places }: Props) {
  const { t, lang } = useWords();
  const { entity, event, segments, title, isMended } = change;
  const where = useSegmentNames(places)(segments);
  const icon = kindIcon(entity.kind, entity.variant);
  const isOfMemorandum = entity.kind === 'countries' && !title;
  const word =
    isOfMemorandum && event.kind === 'withdrawn'
      ? t('panel.memo-withdrawn')
      : t(isMended ? 'compare.mended' : `event.${event.kind}`);
  const date = isMended && event.end ? { ...event, date: event.end } : event;
  return (
    <button type="button" className={styles.row} {...lift(entity)} onClick={() => open(entity)}>
      <span className={styles.date}>
        {formatEventDate(date, lang)}
        {!isMended && event.end && ` – ${formatPartialDate(event.end, lang)}`}
      </span>
      <span className={styles.mark} style={{ color: hueOf(entity.kind) }}>
        {icon && <Icon name={icon} size={14} />}
      </span>
      <span>
        <LocalText text={entity.name} />
        {title && <LocalText text={title} className={styles.sub} />}
        {where && <span className={styles.sub}>{where}</span>}
        {!isSaid(change) && <span className={styles.sub}>{word}</span>}
        {event.note && <LocalText text={event.note} className={styles.sub} />}
        {event.kind === 'outage' && !event.end && (
          <span className={styles.sub}>{t('panel.outageEndUnknown')}</span>
        )}
      </span>
    </button>
  );
}
