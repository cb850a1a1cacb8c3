import { LAYER_IDS } from '../../domain/layer-id';
import { FIRST_DAY } from '../../domain/lifespan';
import { monthOf as monthOfDay } from '../../domain/month';
import type { SiteKind } from '../../domain/site-kinds';
import { actions, monthOf, useAtlas, windowOf } from '../../state/atlas-store';
import { countByLayer } from '../../state/counts';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth } from '../format';
import styles from './EmptyHint.module.css';

/** Says why the map is empty and offers the way on; nothing while there is something to see. */
export function EmptyHint() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const month = useAtlas(monthOf);
  const layers = useAtlas((state) => state.view.layers);
  const hidden = useAtlas((state) => state.view.hidden);
  if (layers.length === 0)
    return (
      <AllOff
        title={t('empty.layersOff')}
        onPress={() => {
          for (const id of LAYER_IDS) if (id !== 'agreements') actions.toggleLayer(id);
        }}
      />
    );
  const isAny = (without: readonly SiteKind[]) => {
    const counts = countByLayer(index, window, without);
    return layers.some((id) => counts[id] > 0);
  };
  if (isAny(hidden)) return null;
  if (isAny([])) return <AllOff title={t('empty.kindsOff')} onPress={actions.showAllSiteKinds} />;
  const firstDay = Math.min(
    ...index.dataset.entities
      .filter(({ kind }) => (layers as readonly string[]).includes(kind))
      .flatMap(({ phases }) => phases[0]?.fromDay ?? [])
      .filter((day) => day > FIRST_DAY),
  );
  const first = Number.isFinite(firstDay) ? monthOfDay(firstDay) : null;
  return (
    <div className={styles.hint} role="status">
      <p className={styles.title}>{t('empty.nothingYet', { date: formatMonth(month, lang) })}</p>
      {first !== null && first > month && (
        <>
          <p>{t('empty.firstRecord', { date: formatMonth(first, lang) })}</p>
          <button type="button" onClick={() => actions.setMonth(first)}>
            {t('empty.goTo', { date: formatMonth(first, lang) })}
          </button>
        </>
      )}
    </div>
  );
}

function AllOff({ title, onPress }: { title: string; onPress: () => void }) {
  const { t } = useWords();
  return (
    <div className={styles.hint} role="status">
      <p className={styles.title}>{title}</p>
      <p>{t('empty.layersOffHint')}</p>
      <button type="button" onClick={onPress}>
        {t('empty.layersOn')}
      </button>
    </div>
  );
}
