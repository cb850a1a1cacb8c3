import { useMemo } from 'react';
import { Icon } from '../../components/Icon';
import type { Country } from '../../domain/agreement-records';
import { itemsByCountry } from '../../domain/country-items';
import type { Entity } from '../../domain/dataset';
import { lastDayOf } from '../../domain/month';
import type { RecordDetails } from '../../domain/record-details';
import { entityOf } from '../../state/atlas-index';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { ChronicleStrip } from './ChronicleStrip';
import parts from './CountryChronicle.module.css';
import { type ChronicleEntry, chronicleOf } from './chronicle';
import { LocalText } from './LocalText';
import { lift, open } from './lift';
import styles from './record.module.css';
import { Section } from './Section';
import { useCapped } from './use-capped';

/** What happened in a country, one thing after the other: a strip to see and a list to read and open. */
export function CountryChronicle({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { t } = useWords();
  const index = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const today = useAtlas((state) => state.today);
  const { entries, undated } = useMemo(() => {
    const items = itemsByCountry(index.dataset).get(entity.countries[0] ?? '') ?? [];
    const joint = (id: string) => entityOf(index, { kind: 'agreements', id });
    const memoName = (kind: 'signed' | 'withdrawn') => {
      const word = t(`panel.memo-${kind}`);
      return { en: word, zh: word };
    };
    return chronicleOf(entity, details.record as Country, items, joint, memoName);
  }, [index, entity, details, t]);
  const [shown, toggle] = useCapped(entries, 6);
  if (entries.length === 0) return null;
  return (
    <Section title={t('panel.chronicle')} aside={entries.length}>
      <ChronicleStrip entries={entries} nowDay={lastDayOf(today)} clockDay={day} />
      <ol className={parts.list}>
        {shown.map((entry) => (
          <li
            key={`${entry.day}/${entry.kind}/${entry.name.en}`}
            data-later={entry.day > day || undefined}
          >
            <ChronicleRow entry={entry} />
          </li>
        ))}
      </ol>
      {toggle}
      {undated > 0 && (
        <p className={styles.caption}>{t('panel.chronicleUndated', { count: undated })}</p>
      )}
    </Section>
  );
}

function ChronicleRow({ entry: { entity, kind, name, year, isBy } }: { entry: ChronicleEntry }) {
  const { t } = useWords();
  const icon = kindIcon(kind, entity?.variant);
  const content = (
    <>
      <span className={styles.faint}>{isBy ? t('state.by', { year }) : year}</span>
      <span className={parts.mark} style={{ color: hueOf(kind) }}>
        {icon ? <Icon name={icon} size={14} /> : <i className={parts.agreement} />}
      </span>
      <LocalText text={name} />
    </>
  );
  if (!entity) return <span className={parts.row}>{content}</span>;
  return (
    <button type="button" className={parts.row} {...lift(entity)} onClick={() => open(entity)}>
      {content}
    </button>
  );
}
