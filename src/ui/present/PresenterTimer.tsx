import { useEffect, useState } from 'react';
import { browserStorage } from '../../lib/browser-storage';
import {
  elapsedMs,
  formatElapsed,
  NEW_TIMER,
  readTimer,
  type StoryTimer,
  toggleTimer,
} from '../../state/story-timer';
import { useWords } from '../atlas-context';
import styles from './PresenterView.module.css';

const store = browserStorage('sessionStorage');
const KEY = 'atlas-presenter-timer';
const TICK_MS = 500;

/** The one that was kept; a new one runs from the first. */
function firstTimer(): StoryTimer {
  const kept = store.read(KEY);
  return kept === null ? toggleTimer(NEW_TIMER, Date.now()) : readTimer(kept);
}

/** A stopwatch, and the time of day. */
export function PresenterTimer() {
  const { t } = useWords();
  const [timer, setTimer] = useState(firstTimer);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    store.write(KEY, JSON.stringify(timer));
    setNow(Date.now());
  }, [timer]);
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(ticking);
  }, []);
  const clock = new Date(now).toTimeString().slice(0, 5);
  return (
    <section className={styles.timer} aria-label={t('present.timer')}>
      <p>
        <span className={styles.elapsed}>{formatElapsed(elapsedMs(timer, now))}</span>
        <span className={styles.clock}>{clock}</span>
      </p>
      <button type="button" onClick={() => setTimer(toggleTimer(timer, Date.now()))}>
        {t(timer.since === null ? 'present.start' : 'present.stop')}
      </button>
      <button type="button" onClick={() => setTimer(NEW_TIMER)}>
        {t('present.reset')}
      </button>
    </section>
  );
}
