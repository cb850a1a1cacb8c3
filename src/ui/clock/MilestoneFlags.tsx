import { useMemo } from 'react';
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
  const passed = useAtlas((state) => {
    const month = monthOf(state);
    return flags.filter(({ milestones }) => milestones[0].month <= month).length;
  });
  // a target reaches half way to its neighbours, and no further than a full one needs
  const reachOf = (a: number, b: number | undefined) =>
    b === undefined ? REACH * scale : Math.min(REACH * scale, (Math.abs(b - a) * width) / 2);
  return (
    <Toolbar className={styles.flags ?? ''} aria-label={t('clock.milestones')}>
      {flags.map((flag, i) => (
        <FlagButton
          key={flag.milestones[0].id}
          flag={flag}
          isAhead={i >= passed}
          reachLeft={reachOf(flag.at, flags[i - 1]?.at)}
          reachRight={reachOf(flag.at, flags[i + 1]?.at)}
        />
      ))}
    </Toolbar>
  );
}
