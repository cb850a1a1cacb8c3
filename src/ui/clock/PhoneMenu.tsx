import { useEffect, useMemo, useRef } from 'react';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { MilestoneList } from './MilestoneList';
import { ModeGroup } from './ModeGroup';
import { milestonesOf } from './milestone-flags';
import { goToMilestone } from './move-clock';
import styles from './PhoneControls.module.css';
import { RunControls } from './RunControls';

/** What has no room beside the axis of a phone: modes, steps and the milestones as a list. */
export function PhoneMenu({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const index = useAtlasIndex();
  const list = useRef<HTMLDivElement>(null);
  const milestones = useMemo(() => milestonesOf(index.byKind.get('milestones') ?? []), [index]);
  useEffect(() => {
    const month = monthOf(useAtlas.getState());
    const next = milestones.findLast((milestone) => milestone.month <= month);
    const row = next && list.current?.querySelector<HTMLElement>(`[data-milestone="${next.id}"]`);
    if (row && list.current) list.current.scrollTop = row.offsetTop;
  }, [milestones]);
  return (
    <>
      <ModeGroup />
      <div className={styles.row}>
        <RunControls iconSize={18} />
      </div>
      <h2 className={styles.heading}>{t('clock.milestones')}</h2>
      <div ref={list} className={styles.list}>
        <MilestoneList
          milestones={milestones}
          onChoose={(milestone) => {
            goToMilestone(milestone);
            onDone();
          }}
        />
      </div>
    </>
  );
}
