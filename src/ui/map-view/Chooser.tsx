import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Entity } from '../../domain/dataset';
import type { TimeWindow } from '../../domain/time-window';
import { actions } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { usePageScale } from '../page-scale';
import styles from './Chooser.module.css';
import { ChooserRow } from './ChooserRow';
import { chooseFromList } from './choose';
import { type ChooserPlace, placeChooser } from './place-chooser';

export interface ChooserState {
  /** What was hit first, then by distance. */
  entities: Entity[];
  /** CSS pixels in the map. */
  x: number;
  y: number;
}

/** Between the chooser and the edge of the map. */
const EDGE = 8;

interface Props extends ChooserState {
  /** The clock of the map that was picked on. */
  window: TimeWindow;
  onClose: () => void;
}

/** Opens where several records lie at a click, in the order of their distance; each is lifted as it is passed. */
export function Chooser({ entities, x, y, window, onClose }: Props) {
  const { t, lang } = useWords();
  const scale = usePageScale();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<ChooserPlace | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows and other words have another size
  useLayoutEffect(() => {
    const { current } = list;
    const frame = current?.offsetParent;
    const rows = current?.querySelector('ul');
    if (!current || !frame || !rows) return;
    const room = {
      left: EDGE,
      top: EDGE,
      right: frame.clientWidth - EDGE,
      bottom: frame.clientHeight - EDGE,
    };
    const height = current.offsetHeight - rows.clientHeight + rows.scrollHeight;
    const size = { width: current.offsetWidth, height };
    setPlace(placeChooser({ x, y }, size, room, scale));
  }, [entities, x, y, scale, lang]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows begin at the first again
  useEffect(() => {
    list.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => actions.hover(null);
  }, [entities]);

  const close = () => {
    onClose();
    document.getElementById('map')?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to: Record<string, number> = {
      ArrowDown: (at + 1) % buttons.length,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const next = to[event.key];
    if (next !== undefined) buttons.at(next)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.stopPropagation();
    event.preventDefault();
  };
  const leader = place?.leader;
  return (
    <>
      <span className={styles.ring} style={{ left: x, top: y }} />
      {leader && (
        <span
          className={styles.leader}
          style={{
            left: leader.left,
            top: leader.top,
            width: leader.right - leader.left,
            height: leader.bottom - leader.top,
          }}
        />
      )}
      <div
        ref={list}
        className={styles.chooser}
        style={place ? { left: place.left, top: place.top, maxHeight: place.maxHeight } : undefined}
        role="dialog"
        aria-label={t('chooser.title')}
        onKeyDown={onKeyDown}
      >
        <p className={styles.title}>
          {t('chooser.title')} <span>{t('chooser.count', { count: entities.length })}</span>
        </p>
        <ul>
          {entities.map((entity) => (
            <li key={`${entity.kind}/${entity.id}`}>
              <ChooserRow
                entity={entity}
                window={window}
                onChoose={() => {
                  onClose();
                  chooseFromList(entity);
                }}
              />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
