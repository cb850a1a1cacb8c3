import { type CSSProperties, memo, useRef, useState } from 'react';
import { Button, Dialog, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import outlines from '../../lib/icon-outlines.json' with { type: 'json' };
import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { formatPartialDate, textIn } from '../format';
import { usePageScale } from '../page-scale';
import { percent } from './axis-scale';
import { FlagTip } from './FlagTip';
import styles from './MilestoneFlags.module.css';
import { MilestoneList } from './MilestoneList';
import type { Flag } from './milestone-flags';
import { goToMilestone } from './move-clock';

interface Props {
  flag: Flag;
  /** Pixels of the target on either side of the pole. */
  reachLeft: number;
  reachRight: number;
}

/** One flag: a milestone, or a list of those that share it. */
export const FlagButton = memo(function FlagButton({ flag, ...reach }: Props) {
  const { t, lang } = useWords();
  const scale = usePageScale();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const { milestones } = flag;
  const [first] = milestones;
  const isSelected = useAtlas(({ view: { selection } }) =>
    selection?.kind === 'milestones' ? milestones.some(({ id }) => id === selection.id) : false,
  );
  const isOne = milestones.length === 1;
  const name = `${formatPartialDate(first.date, lang)}: ${textIn(first.name, lang)}`;
  const more = t('clock.moreMilestones', { count: milestones.length - 1 });
  const style = {
    left: percent(flag.at),
    '--reach-left': `${reach.reachLeft}px`,
    '--reach-right': `${reach.reachRight}px`,
  } as CSSProperties;
  return (
    <>
      <TooltipTrigger delay={120} closeDelay={0} isDisabled={isOpen}>
        <Button
          ref={button}
          className={styles.flag ?? ''}
          style={style}
          data-selected={isSelected || undefined}
          aria-label={isOne ? name : `${name}; ${more}`}
          {...(isOne ? {} : { 'aria-haspopup': 'dialog' as const, 'aria-expanded': isOpen })}
          onPress={() => (isOne ? goToMilestone(first) : setIsOpen(true))}
        >
          <svg viewBox="-1 -10 8 11" aria-hidden="true">
            <path fillRule="evenodd" d={outlines.flag} />
          </svg>
        </Button>
        <Tooltip
          className={styles.tip ?? ''}
          placement="top end"
          offset={66 * scale}
          crossOffset={6 * scale}
        >
          <FlagTip milestones={milestones} />
        </Tooltip>
      </TooltipTrigger>
      <Popover
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        placement="top end"
        offset={66 * scale}
        crossOffset={6 * scale}
        className={styles.popover ?? ''}
      >
        <Dialog aria-label={t('clock.milestones')} className={styles.dialog ?? ''}>
          <MilestoneList
            milestones={milestones}
            onChoose={(milestone) => {
              setIsOpen(false);
              goToMilestone(milestone);
            }}
          />
        </Dialog>
      </Popover>
    </>
  );
});
