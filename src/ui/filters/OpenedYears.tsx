import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { FIRST_MONTH, LAST_MONTH, yearOfMonth } from '../../domain/month';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './OpenedYears.module.css';

const FIRST = yearOfMonth(FIRST_MONTH);
const LAST = yearOfMonth(LAST_MONTH);

/** First and last year of opening; the whole range asks for nothing. */
export function OpenedYears() {
  const { t } = useWords();
  const opened = useAtlas(({ view }) => view.filters.opened);
  const [from, to] = opened ?? [FIRST, LAST];
  return (
    <Slider
      className={styles.slider ?? ''}
      minValue={FIRST}
      maxValue={LAST}
      value={[from, to]}
      formatOptions={{ useGrouping: false }}
      onChange={(value) => {
        const [a = FIRST, b = LAST] = value as number[];
        actions.setOpened(a === FIRST && b === LAST ? null : [a, b]);
      }}
    >
      <Label className={styles.label ?? ''}>
        {opened ? t('filters.years', { from, to }) : t('filters.anyYear')}
      </Label>
      <SliderTrack className={styles.track ?? ''}>
        <span
          className={styles.span}
          style={{
            left: `${(100 * (from - FIRST)) / (LAST - FIRST)}%`,
            right: `${(100 * (LAST - to)) / (LAST - FIRST)}%`,
          }}
        />
        <SliderThumb index={0} className={styles.thumb ?? ''} aria-label={t('filters.fromYear')} />
        <SliderThumb index={1} className={styles.thumb ?? ''} aria-label={t('filters.toYear')} />
      </SliderTrack>
    </Slider>
  );
}
