import { useMemo } from 'react';
import { LAST_MONTH, monthOf as monthOfDay } from '../../domain/month';
import { pathOpening } from '../../domain/path-opening';
import { entityOf } from '../../state/atlas-index';
import { actions, monthOf, useAtlas, windowOf } from '../../state/atlas-store';
import { landingKey, networkOf } from '../../state/measured-path';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth } from '../format';
import styles from './Measure.module.css';

/** Says that nothing in service joins the two places, why, and when something does. */
export function NoPath({ from, to }: { from: string; to: string }) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const month = useAtlas(monthOf);
  const missing = [from, to].find((id) => !entityOf(index, { kind: 'landing-points', id }));
  const opening = useMemo(
    () => pathOpening(networkOf(index.dataset), landingKey(from), landingKey(to), day),
    [index, from, to, day],
  );
  if (missing) return <p className={styles.note}>{t('panel.missing', { id: missing })}</p>;
  const opens = opening === null ? null : monthOfDay(opening);
  return (
    <div className={styles.none} role="status">
      <p className={styles.figure}>{t('measure.none', { date: formatMonth(month, lang) })}</p>
      <p>
        {opens === null
          ? t('measure.never')
          : t(opens > month ? 'measure.opens' : 'measure.opened', {
              date: formatMonth(opens, lang),
            })}
      </p>
      {opens !== null && opens <= LAST_MONTH && (
        <button type="button" className={styles.go} onClick={() => actions.setMonth(opens)}>
          {t('empty.goTo', { date: formatMonth(opens, lang) })}
        </button>
      )}
      <p className={styles.note}>{t('measure.joins')}</p>
    </div>
  );
}
