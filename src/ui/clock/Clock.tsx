import { useWords } from '../atlas-context';
import styles from './Clock.module.css';
import { ClockControls } from './ClockControls';
import { PhoneControls } from './PhoneControls';
import { TimeAxis } from './TimeAxis';
import { PHONE, useMediaQuery } from './use-media-query';

/** The clock: the lower neatline of the map as a time axis. It fills the width it is given. */
export function Clock() {
  const { t } = useWords();
  const isPhone = useMediaQuery(PHONE);
  return (
    <section className={styles.clock} aria-label={t('clock.label')}>
      {isPhone ? <PhoneControls /> : <ClockControls />}
      <TimeAxis />
    </section>
  );
}
