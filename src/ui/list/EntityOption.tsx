import { ListBoxItem } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { type Entity, keyOf } from '../../domain/dataset';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { rowOf, rowState } from '../record/row-state';
import styles from './EntityOption.module.css';

/** A record in a list box: its mark, its name, its state at the clock. Its key is that of the record. */
export function EntityOption({ entity }: { entity: Entity }) {
  const { t, lang } = useWords();
  const { day } = useAtlas(windowOf);
  const name = textIn(entity.name, lang);
  const icon = kindIcon(entity.kind, entity.variant);
  const state = rowState(rowOf(entity), day);
  const isPast = state.key === 'past';
  return (
    <ListBoxItem id={keyOf(entity)} textValue={name} className={styles.row ?? ''}>
      <span
        className={styles.mark}
        style={{ color: isPast ? 'var(--state-ended)' : hueOf(entity.kind) }}
      >
        {icon && <Icon name={icon} size={16} />}
      </span>
      <span className={styles.name} lang={langAttribute(entity.name, lang)}>
        {name}
      </span>
      {entity.kind !== 'countries' && (
        <span className={styles.state}>
          {t(`state.${state.key}`, 'year' in state ? { year: state.year } : {})}
        </span>
      )}
    </ListBoxItem>
  );
}
