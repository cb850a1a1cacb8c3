import type { CSSProperties } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { actions } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './CompareMap.module.css';

interface Props {
  /** Part of the width that is left of the handle, 0 to 1. */
  split: number;
  onSplit: (split: number) => void;
  /** Dates of the two sides, in words. */
  left: string;
  right: string;
}

const STEP = 0.02;

/** The handle between two dates, and above each side which date it shows. */
export function Swipe({ split, onSplit, left, right }: Props) {
  const { t } = useWords();
  return (
    <div className={styles.swipe} style={{ '--split': split } as CSSProperties}>
      <p className={styles.left}>
        <span className={styles.date}>
          <b>A</b> {left}
        </span>
      </p>
      <div className={styles.right}>
        <p className={styles.date}>
          <b>B</b> {right}
        </p>
        <button
          type="button"
          aria-label={t('compare.end')}
          title={t('compare.end')}
          onClick={actions.endCompare}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <Slider
        className={styles.slider ?? ''}
        aria-label={t('compare.handle', { left, right })}
        minValue={0}
        maxValue={1}
        step={STEP}
        value={split}
        onChange={onSplit}
        formatOptions={{ style: 'percent' }}
      >
        <SliderTrack className={styles.track ?? ''}>
          <SliderThumb className={styles.thumb ?? ''}>
            <svg className={styles.grip} viewBox="0 0 24 24" aria-hidden="true">
              <path d="M9 6.5 3.5 12 9 17.5M15 6.5 20.5 12 15 17.5" />
            </svg>
          </SliderThumb>
        </SliderTrack>
      </Slider>
    </div>
  );
}
