import { useLayoutEffect, useMemo, useRef } from 'react';
import { Toolbar } from 'react-aria-components';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { usePageScale } from '../page-scale';
import { FlagButton } from './FlagButton';
import styles from './MilestoneFlags.module.css';
import { clusterFlags, milestonesOf } from './milestone-flags';
import { COARSE_POINTER, useMediaQuery } from './use-media-query';

/** Flags nearer than this share one; under a finger, as near as two targets may be. */
const GAP = 8;
const GAP_TOUCH = 24;
const REACH = 12;

/** Milestones as flags under the neatline: one tab stop, arrows from flag to flag. */
export function MilestoneFlags({ width }: { width: number }) {
  const { t } = useWords();
  const index = useAtlasIndex();
  const scale = usePageScale();
  const gap = useMediaQuery(COARSE_POINTER) ? GAP_TOUCH : GAP;
  const flags = useMemo(() => {
    const milestones = milestonesOf(index.byKind.get('milestones') ?? []);
    return width > 0 ? clusterFlags(milestones, (gap * scale) / width) : [];
  }, [index, gap, scale, width]);
  const toolbar = useRef<HTMLDivElement>(null);
  // Which flags the clock has not come to is set on the buttons themselves: to draw one anew costs a step as much as all
  // else that a step draws of the clock.
  useLayoutEffect(() => {
    const buttons = toolbar.current?.querySelectorAll('button') ?? [];
    const mark = () => {
      const month = monthOf(useAtlas.getState());
      flags.forEach(({ milestones }, i) => {
        buttons[i]?.toggleAttribute('data-ahead', milestones[0].month > month);
      });
    };
    mark();
    return useAtlas.subscribe(mark);
  }, [flags]);
  // a target reaches half way to its neighbours, and no further than a full one needs
  const reachOf = (a: number, b: number | undefined) =>
    b === undefined ? REACH * scale : Math.min(REACH * scale, (Math.abs(b - a) * width) / 2);
  return (
    <Toolbar ref={toolbar} className={styles.flags ?? ''} aria-label={t('clock.milestones')}>
      {flags.map((flag, i) => (
        <FlagButton
          key={flag.milestones[0].id}
          flag={flag}
          reachLeft={reachOf(flag.at, flags[i - 1]?.at)}
          reachRight={reachOf(flag.at, flags[i + 1]?.at)}
        />
      ))}
    </Toolbar>
  );
}
