import { Icon } from '../../components/Icon';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { lift, open } from './lift';
import lists from './lists.module.css';
import styles from './record.module.css';
import { type RowItem, rowState } from './row-state';
import { useCapped } from './use-capped';

interface Props {
  items: readonly RowItem[];
  cap?: number;
}

/** Records as rows: mark, name, state at the clock. A row lifts its record on the map and opens it. */
export function RecordRows({ items, cap = 14 }: Props) {
  const { day } = useAtlas(windowOf);
  const [shown, toggle] = useCapped(items, cap);
  return (
    <>
      <ul className={lists.rows}>
        {shown.map((item) => (
          <li key={`${item.entity.kind}/${item.entity.id}`}>
            <RecordRow item={item} day={day} />
          </li>
        ))}
      </ul>
      {toggle}
    </>
  );
}

function RecordRow({ item, day }: { item: RowItem; day: number }) {
  const { t, lang } = useWords();
  const { entity } = item;
  const state = rowState(item, day);
  const isPast = state.key === 'past';
  const icon = kindIcon(entity.kind, entity.variant);
  const words =
    entity.kind === 'agreements' && 'year' in state && !isPast
      ? String(state.year)
      : t(`state.${state.key}`, 'year' in state ? { year: state.year } : {});
  return (
    <button
      type="button"
      className={lists.row}
      data-past={isPast || undefined}
      {...lift(entity)}
      onClick={() => open(entity)}
    >
      {icon && (
        <span style={{ color: isPast ? 'var(--state-ended)' : hueOf(entity.kind) }}>
          <Icon name={icon} size={15} />
        </span>
      )}
      <span>
        <span lang={langAttribute(entity.name, lang)}>{textIn(entity.name, lang)}</span>
        {item.aside && <span className={styles.aside}>{item.aside}</span>}
      </span>
      <span className={lists.state}>{words}</span>
    </button>
  );
}
