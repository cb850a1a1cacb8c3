import { Icon } from '../../components/Icon';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { EndField } from './EndField';
import styles from './Measure.module.css';

/** The two ends of the path, each a field that is filled by typing or from the map; swap and clear. */
export function EndFields() {
  const { t } = useWords();
  const path = useAtlas((state) => state.view.path);
  const { from, to } = path;
  const isEmpty = from === null && to === null;
  return (
    <div className={styles.ends}>
      <EndField
        label={t('measure.from')}
        id={from}
        other={to}
        onChoose={(id) => actions.setPath({ ...path, from: id })}
      />
      <EndField
        label={t('measure.to')}
        id={to}
        other={from}
        onChoose={(id) => actions.setPath({ ...path, to: id })}
      />
      <div className={styles.actions}>
        <button
          type="button"
          disabled={isEmpty}
          onClick={() => actions.setPath({ from: to, to: from })}
        >
          <Icon name="swap" size={16} />
          {t('measure.swap')}
        </button>
        <button
          type="button"
          disabled={isEmpty}
          onClick={() => actions.setPath({ from: null, to: null })}
        >
          <Icon name="close" size={14} />
          {t('measure.clear')}
        </button>
      </div>
    </div>
  );
}
