import type { Entity } from '../../domain/dataset';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { siteWord } from '../site-word';
import styles from './HoverName.module.css';

export interface HoverState {
  entity: Entity;
  /** CSS pixels in the map. */
  x: number;
  y: number;
}

/** The name of what is under the pointer. */
export function HoverName({ entity, x, y }: HoverState) {
  const { t, lang } = useWords();
  const word = siteWord(t, entity.kind, entity.variant);
  return (
    <div
      className={styles.name}
      style={{ transform: `translate(${x}px, ${y}px)` }}
      aria-hidden="true"
    >
      <span lang={langAttribute(entity.name, lang)}>{textIn(entity.name, lang)}</span>
      <small>
        {t(`kind.${entity.kind}`)}
        {word && ` · ${word}`}
      </small>
    </div>
  );
}
