import { useMemo } from 'react';
import { monthOf as monthOfDay } from '../../domain/month';
import type { TimeWindow } from '../../domain/time-window';
import { actions, useAtlas, windowOf } from '../../state/atlas-store';
import { CHANGE_GROUPS, changesBetween } from '../../state/changes';
import { countInService } from '../../state/in-service';
import { isTold } from '../../state/is-told';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth } from '../format';
import { LoadingLines } from '../record/LoadingLines';
import { useShownView } from '../use-shown-view';
import { ChangeGroupSection } from './ChangeGroupSection';
import styles from './ChangesList.module.css';
import { useHistories } from './use-histories';

/** What changed between the two dates, by what happened: the two maps in words. */
export function ChangesList({ other }: { other: TimeWindow }) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const window = useAtlas(windowOf);
  const view = useShownView();
  const { histories, hasFailed, retry } = useHistories();
  const afterDay = Math.min(other.day, window.day);
  const toDay = Math.max(other.day, window.day);
  const answer = useMemo(() => {
    if (!histories) return null;
    const isShown = isTold(index, view, [afterDay, toDay]);
    const { entities } = index.dataset;
    return {
      changes: changesBetween(entities, histories, { afterDay, toDay }, isShown),
      before: countInService(entities, afterDay, isShown),
      after: countInService(entities, toDay, isShown),
    };
  }, [index, histories, view, afterDay, toDay]);
  if (hasFailed)
    return (
      <div role="alert" className={styles.none}>
        <p>{t('compare.failed')}</p>
        <button type="button" onClick={retry}>
          {t('panel.retry')}
        </button>
      </div>
    );
  if (!histories || !answer) return <LoadingLines />;
  const { changes, before, after } = answer;
  const groups = CHANGE_GROUPS.map((group) => ({
    group,
    changes: changes.filter((change) => change.group === group),
  })).filter((one) => one.changes.length > 0);
  const [from, to] = [afterDay, toDay].map((day) => formatMonth(monthOfDay(day), lang));
  return (
    <>
      <div role="status" className={styles.summary}>
        <p>
          {t(other.day <= window.day ? 'compare.fromAtoB' : 'compare.fromBtoA', { from, to })}{' '}
          <b>{t('compare.count', { count: changes.length })}</b>
        </p>
        <p>{t('compare.inService', { from, to, before, after })}</p>
      </div>
      {changes.length === 0 && (
        <div className={styles.none}>
          <p>{afterDay === toDay ? t('compare.same') : t('compare.nothing', { from, to })}</p>
          <p>{t('compare.nothingHint')}</p>
        </div>
      )}
      {groups.map(({ group, changes: ofGroup }, i) => (
        <ChangeGroupSection
          key={group}
          group={group}
          changes={ofGroup}
          histories={histories}
          isFirst={i === 0}
        />
      ))}
      <button type="button" className={styles.end} onClick={actions.endCompare}>
        {t('compare.end')}
      </button>
    </>
  );
}
