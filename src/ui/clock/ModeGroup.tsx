import { Radio, RadioGroup } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { CLOCK_MODES, type ClockMode } from '../../domain/time-window';
import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './ModeGroup.module.css';
import { chooseMode } from './move-clock';

/** As of, window, new in year, and two dates side by side. */
export function ModeGroup() {
  const { t } = useWords();
  const mode = useAtlas(({ view }) => (view.compare === null ? view.clock : 'compare'));
  return (
    <RadioGroup
      className={styles.modes ?? ''}
      aria-label={t('clock.mode')}
      orientation="horizontal"
      value={mode}
      onChange={(value) => chooseMode(value as ClockMode | 'compare')}
    >
      {CLOCK_MODES.map((one) => (
        <Radio key={one} value={one} className={styles.mode ?? ''}>
          {t(`clock.${one}`)}
        </Radio>
      ))}
      <Radio value="compare" className={styles.mode ?? ''}>
        <span className={styles.icon}>
          <Icon name="compare" size={15} />
        </span>
        <span className={styles.word}>{t('compare.mode')}</span>
      </Radio>
    </RadioGroup>
  );
}
