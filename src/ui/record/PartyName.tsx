import { useId, useState } from 'react';
import { keyOf } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import type { Party } from '../../domain/record-parts';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';
import { PartyLink } from '../party/PartyLink';
import { Footnotes } from './Footnotes';
import { LocalText } from './LocalText';
import lists from './lists.module.css';
import { RecordRows } from './RecordRows';
import styles from './record.module.css';
import { compareRows } from './row-order';
import { rowOf } from './row-state';

/** An organisation in a role, which opens its page, and how many other records it takes part in; pressed, the number lists them. */
export function PartyName({ party, details }: { party: Party; details: RecordDetails }) {
  const { t, lang } = useWords();
  const { byOrganisation } = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  // A note that is a sentence of its own stands beneath, one that goes on stands behind a comma.
  const isInline = lang === 'zh' || !/^\p{Lu}/u.test(party.note?.en ?? '');
  const comma = lang === 'zh' ? '，' : ', ';
  const organisation = details.organisations[party.org];
  const name = organisation ? <PartyLink id={party.org} name={organisation.name} /> : party.org;
  const own = keyOf(details);
  const others = (byOrganisation.get(party.org) ?? []).filter((one) => keyOf(one) !== own);
  const also = t('panel.alsoIn', { count: others.length });
  const plainName = organisation ? textIn(organisation.name, lang) : party.org;
  return (
    <>
      {name}
      {party.unit && <span className={styles.sub}> ({party.unit})</span>}
      {party.note && isInline && comma}
      {party.note && isInline && <LocalText text={party.note} className={styles.sub} />}
      <Footnotes numbers={party.sources} />
      {others.length > 0 && (
        <button
          type="button"
          className={lists.others}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={`${plainName}: ${also}`}
          title={also}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? '−' : `+${others.length}`}
        </button>
      )}
      {party.note && !isInline && <LocalText text={party.note} className={styles.aside} />}
      {isOpen && (
        <div id={listId} className={lists.also}>
          <p className={styles.caption}>{also}</p>
          <RecordRows items={others.map(rowOf).sort(compareRows(day))} cap={6} />
        </div>
      )}
    </>
  );
}
