import { type Filters, isFiltering, NO_FILTERS } from '../../domain/filter';
import { LAYER_IDS } from '../../domain/layer-id';
import { FIRST_DAY } from '../../domain/lifespan';
import { monthOf as monthOfDay } from '../../domain/month';
import type { TimeWindow } from '../../domain/time-window';
import type { AtlasIndex } from '../../state/atlas-index';
import { actions, monthOf, useAtlas, windowOf } from '../../state/atlas-store';
import { countByLayer } from '../../state/counts';
import type { ShownView } from '../../state/shown';
import type { View } from '../../state/view';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth } from '../format';
import styles from './EmptyHint.module.css';

type Why = 'layersOff' | 'kindsOff' | 'noMatch' | 'nothingYet';

/** Why nothing is on the map; `null` while something is. */
function whyEmpty(index: AtlasIndex, view: ShownView, window: TimeWindow): Why | null {
  const { layers, filters } = view;
  if (layers.length === 0) return 'layersOff';
  // Most filters leave countries filled, which is no answer to what was asked for.
  const asked = isFiltering(filters) ? layers.filter((id) => id !== 'countries') : layers;
  const isAny = (hidden: View['hidden'], kept: Filters) => {
    const counts = countByLayer(index, { hidden, filters: kept, fill: view.fill }, window);
    return asked.length === 0 || asked.some((id) => counts[id] > 0);
  };
  if (isAny(view.hidden, filters)) return null;
  if (isAny([], filters)) return 'kindsOff';
  return isAny([], NO_FILTERS) ? 'noMatch' : 'nothingYet';
}

/** Says why the map is empty and offers the way on; nothing while there is something to see. */
export function EmptyHint() {
  const { t } = useWords();
  const index = useAtlasIndex();
  // Asked at every step of the clock, and nearly always nothing.
  const why = useAtlas((state) => whyEmpty(index, state.view, windowOf(state)));
  switch (why) {
    case 'layersOff':
      return (
        <AllOff
          title={t('empty.layersOff')}
          onPress={() => {
            for (const id of LAYER_IDS) if (id !== 'agreements') actions.toggleLayer(id);
          }}
        />
      );
    case 'kindsOff':
      return <AllOff title={t('empty.kindsOff')} onPress={actions.showAllSiteKinds} />;
    case 'noMatch':
      return <NoMatch />;
    case 'nothingYet':
      return <NothingYet />;
    default:
      return null;
  }
}

function NothingYet() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const month = useAtlas(monthOf);
  const layers = useAtlas(({ view }) => view.layers);
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

function NoMatch() {
  const { t, lang } = useWords();
  const month = useAtlas(monthOf);
  return (
    <div className={styles.hint} role="status">
      <p className={styles.title}>{t('filters.noMatch', { date: formatMonth(month, lang) })}</p>
      <p>{t('filters.noMatchHint')}</p>
      <button type="button" onClick={actions.showAll}>
        {t('filters.showAll')}
      </button>
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
