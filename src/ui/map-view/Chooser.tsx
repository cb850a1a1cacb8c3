import { useEffect, useRef } from 'react';
import { Icon } from '../../components/Icon';
import { StrokeSample } from '../../components/StrokeSample';
import type { Entity } from '../../domain/dataset';
import { phaseAt } from '../../domain/lifespan';
import { yearOfDay } from '../../domain/partial-date';
import type { TimeWindow } from '../../domain/time-window';
import { actions } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import styles from './Chooser.module.css';
import { choose } from './choose';

export interface ChooserState {
  entities: Entity[];
  /** CSS pixels in the map. */
  x: number;
  y: number;
}

const WIDTH = 258;
const ROW = 34;

interface Props extends ChooserState {
  /** The clock of the map that was picked on. */
  window: TimeWindow;
  onClose: () => void;
}

/** Opens where several records lie under the pointer, in the order of the map; each is lifted as it is passed. */
export function Chooser({ entities, x, y, window, onClose }: Props) {
  const { t, lang } = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
    return () => actions.hover(null);
  }, []);
  const height = entities.length * ROW + 44;
  const isRight = x + WIDTH + 60 > innerWidth;
  const top = Math.max(8, Math.min(y - 40, innerHeight - height - 160));
  const move = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      document.getElementById('map')?.focus();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <>
      <span className={styles.ring} style={{ left: x, top: y }} />
      <div
        ref={list}
        className={styles.chooser}
        style={isRight ? { right: `calc(100% - ${x - 28}px)`, top } : { left: x + 28, top }}
        role="dialog"
        aria-label={t('chooser.title')}
        onKeyDown={move}
      >
        <p className={styles.title}>
          {t('chooser.title')} <span>{t('chooser.count', { count: entities.length })}</span>
        </p>
        <ul>
          {entities.map((entity) => {
            const phase = phaseAt(entity.phases, window.day);
            const icon = kindIcon(entity.kind, entity.variant) ?? 'info';
            return (
              <li key={`${entity.kind}/${entity.id}`}>
                <button
                  type="button"
                  onClick={() => {
                    choose(entity);
                    onClose();
                  }}
                  onFocus={() => actions.hover(entity)}
                  onPointerEnter={() => actions.hover(entity)}
                >
                  <span style={{ color: hueOf(entity.kind) }}>
                    {entity.segments ? (
                      <StrokeSample state={phase?.state ?? 'in-service'} width={28} />
                    ) : (
                      <Icon name={icon} size={15} />
                    )}
                  </span>
                  <span lang={langAttribute(entity.name, lang)}>{textIn(entity.name, lang)}</span>
                  <span className={styles.year}>
                    {entity.openedDay === null
                      ? t(`state.${phase?.state ?? 'undated'}`)
                      : yearOfDay(entity.openedDay)}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
