import { type CSSProperties, useEffect, useMemo, useState } from 'react';
import { Header, ListBox, ListBoxSection, ListLayout, Virtualizer } from 'react-aria-components';
import { type EntityKey, keyOf } from '../../domain/dataset';
import { actions, monthOf, useAtlas } from '../../state/atlas-store';
import { type InViewRow, nearestFirst, useInView } from '../../state/in-view';
import { useWords } from '../atlas-context';
import { formatMonth, formatNumber } from '../format';
import { KeysButton } from '../keys/KeysButton';
import { openRecord } from '../record/open-record';
import { EntityOption } from './EntityOption';
import styles from './InViewList.module.css';

/** Before they are measured; a row with a long name or large type is higher. CSS pixels. */
const LAYOUT = { estimatedRowHeight: 36, estimatedHeadingHeight: 40, gap: 0 };

/** Room for all rows, so that a short list is a low one. */
function heightOf(rows: number, groups: number): number {
  return rows * LAYOUT.estimatedRowHeight + groups * LAYOUT.estimatedHeadingHeight;
}

/** The key of the record that an element of the list stands for. */
function keyAt(target: EventTarget): EntityKey | null {
  const option = target instanceof Element ? target.closest('[role="option"]') : null;
  return (option?.getAttribute('data-key') as EntityKey | null) ?? null;
}

/** What can be seen on the map since it came to rest, by kind, the nearest to the middle first; each is lifted as it is passed. */
export function InViewList() {
  const { t, lang } = useWords();
  const read = useInView((state) => state.groups);
  const groups = useMemo(
    () => read?.map(({ kind, rows }) => ({ kind, rows: nearestFirst(rows) })) ?? null,
    [read],
  );
  const month = useAtlas(monthOf);
  // An address that opens the list takes the focus from nobody; a key or a button that opens it gives it.
  const [isAsked] = useState(() => document.activeElement !== document.body);
  const rows = useMemo(
    () =>
      new Map<EntityKey, InViewRow>(
        (groups ?? []).flatMap((group) => group.rows).map((row) => [keyOf(row.entity), row]),
      ),
    [groups],
  );
  useEffect(() => () => actions.hover(null), []);
  const lift = (target: EventTarget) => {
    const row = rows.get(keyAt(target) as EntityKey);
    if (row) actions.hover(row.entity);
  };
  const isAny = rows.size > 0;
  return (
    <div className={styles.list}>
      <p className={styles.lead}>
        {groups === null
          ? t('list.waiting')
          : isAny
            ? t('list.order', {
                date: formatMonth(month, lang),
                count: rows.size,
                number: formatNumber(rows.size, lang),
              })
            : t('list.nothing', { date: formatMonth(month, lang) })}
      </p>
      {isAny && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only hears which of its options the pointer or the focus is on
        <div
          className={styles.frame}
          style={{ '--wanted': `${heightOf(rows.size, groups?.length ?? 0)}px` } as CSSProperties}
          onFocus={({ target }) => lift(target)}
          onBlur={() => actions.hover(null)}
          onPointerOver={({ target }) => lift(target)}
          onPointerLeave={() => actions.hover(null)}
        >
          <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
            <ListBox
              autoFocus={isAsked ? 'first' : false}
              aria-label={t('tools.panel.list')}
              className={styles.options ?? ''}
              onAction={(key) => {
                const row = rows.get(key as EntityKey);
                if (row) openRecord(row.entity);
              }}
            >
              {(groups ?? []).map(({ kind, rows: own }) => (
                <ListBoxSection key={kind} id={kind}>
                  <Header className={styles.kind ?? ''}>
                    <span>{t(`list.group.${kind}`)}</span>
                    <span>{formatNumber(own.length, lang)}</span>
                  </Header>
                  {own.map(({ entity }) => (
                    <EntityOption key={keyOf(entity)} entity={entity} />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Virtualizer>
        </div>
      )}
      <KeysButton />
    </div>
  );
}
