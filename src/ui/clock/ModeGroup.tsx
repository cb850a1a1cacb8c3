import { Radio, RadioGroup } from 'react-aria-components';
import { CLOCK_MODES, type ClockMode } from '../../domain/time-window';
import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './ModeGroup.module.css';
import { chooseMode } from './move-clock';

/** As of, window, new in year. */
export function ModeGroup() {
  const { t } = useWords();
  const mode = useAtlas(({ view }) => view.clock);
  return (
    <RadioGroup
      className={styles.modes ?? ''}
      aria-label={t('clock.mode')}
      orientation="horizontal"
      value={mode}
      onChange={(value) => chooseMode(value as ClockMode)}
    >
      {CLOCK_MODES.map((one) => (
        <Radio key={one} value={one} className={styles.mode ?? ''}>
          {t(`clock.${one}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
