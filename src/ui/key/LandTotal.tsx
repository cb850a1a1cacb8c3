import { phaseAt } from '../../domain/lifespan';
import { actions, useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber, formatPartialDate } from '../format';
import styles from './Key.module.css';

/** How many systems of the official count of cross-border land cables are named here; opens its record. */
export function LandTotal() {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const entity = index.byKind
    .get('agreements')
    ?.find(({ total }) => total?.itemises === 'cross-border-land-cables');
  // The figure is of a date; before it there is nothing to compare with.
  if (!entity?.total?.named || !phaseAt(entity.phases, day)) return null;
  const { value, named, asOf } = entity.total;
  return (
    <button
      type="button"
      className={styles.total}
      onClick={() => actions.select({ kind: entity.kind, id: entity.id })}
    >
      {t('key.landTotal', {
        named: formatNumber(named.length, lang),
        value: formatNumber(value, lang),
        date: formatPartialDate(asOf, lang),
      })}
    </button>
  );
}
