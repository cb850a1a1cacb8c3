import { type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { entityOf } from '../../state/atlas-index';
import { actions, useAtlas } from '../../state/atlas-store';
import { isRecord, type Selection } from '../../state/view';
import { useAtlasIndex } from '../atlas-context';
import { OpenOrganisation } from '../party/OpenOrganisation';
import { FootnoteContext } from './footnote-context';
import { MissingRecord } from './MissingRecord';
import { OpenRecord } from './OpenRecord';
import styles from './record.module.css';
import { showSource } from './show-source';
import { useEscape } from './use-escape';
import { useReturnFocus } from './use-return-focus';

const close = () => {
  actions.hover(null);
  actions.select(null);
};

/** The record that is selected, as it stands on the date of the clock; nothing without a selection. */
export function RecordPanel() {
  const selection = useAtlas(({ view }) => view.selection);
  return selection && <Panel selection={selection} />;
}

function Panel({ selection }: { selection: Selection }) {
  const index = useAtlasIndex();
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  const [pointed, light] = useState<number | null>(null);
  const [shown, setShown] = useState<number | null>(null);
  const lit = pointed ?? shown;
  const entity = entityOf(index, selection);
  const hasParty = !isRecord(selection) && index.byOrganisation.has(selection.id);
  const key = `${selection.kind}/${selection.id}`;
  const show = useCallback((number: number | null) => {
    setShown(number);
    if (number !== null) showSource(panel.current, number);
  }, []);
  const footnotes = useMemo(() => ({ lit, light, show }), [lit, show]);
  useReturnFocus(panel);
  useEscape(panel, close);
  useFocusOnChange(panel, titleId, key);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={titleId}>
      <FootnoteContext value={footnotes}>
        {hasParty && (
          <OpenOrganisation key={key} titleId={titleId} id={selection.id} onClose={close} />
        )}
        {entity && (
          <OpenRecord
            key={key}
            titleId={titleId}
            entity={entity}
            onClose={close}
            onShowSources={() => showSource(panel.current, 1)}
          />
        )}
        {!hasParty && !entity && (
          <div className={styles.body}>
            <MissingRecord id={titleId} selection={selection} onClose={close} />
          </div>
        )}
      </FootnoteContext>
    </section>
  );
}

/** A row that opened another record is gone with its panel: the focus goes on to the new name. */
function useFocusOnChange(
  panel: RefObject<HTMLElement | null>,
  titleId: string,
  key: string,
): void {
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const { activeElement } = document;
    const isLost = !activeElement || activeElement === document.body;
    if (isLost || panel.current?.contains(activeElement))
      document.getElementById(titleId)?.focus({ preventScroll: true });
  }, [panel, titleId, key]);
}
