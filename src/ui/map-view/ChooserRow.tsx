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

interface Props {
  entity: Entity;
  window: TimeWindow;
  onChoose: () => void;
}

/** Mark or stroke in its state, name, year; passed by the pointer or the focus, it lifts its record. */
export function ChooserRow({ entity, window, onChoose }: Props) {
  const { t, lang } = useWords();
  const phase = phaseAt(entity.phases, window.day);
  const icon = kindIcon(entity.kind, entity.variant);
  const isPlace = entity.kind === 'countries';
  return (
    <button
      type="button"
      className={styles.row}
      onClick={onChoose}
      onFocus={() => actions.hover(entity)}
      onMouseEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      <span style={{ color: hueOf(entity.kind) }}>
        {entity.segments ? (
          <StrokeSample state={phase?.state ?? 'in-service'} width={28} />
        ) : (
          icon && <Icon name={icon} size={15} />
        )}
      </span>
      <span lang={langAttribute(entity.name, lang)}>{textIn(entity.name, lang)}</span>
      <span className={styles.year}>
        {isPlace
          ? t('kind.countries')
          : phase?.state === 'in-service' && entity.openedDay !== null
            ? yearOfDay(entity.openedDay)
            : t(`state.${phase?.state ?? 'undated'}`)}
      </span>
    </button>
  );
}
