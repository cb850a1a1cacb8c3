import { useEffect, useState } from 'react';
import { Icon } from '../../components/Icon';
import en from '../../messages/en.json';
import zh from '../../messages/zh.json';
import { useKiosk } from '../../state/kiosk-store';
import styles from './Veil.module.css';

/** The rest of the touch that woke the kiosk falls on it, and on nothing beneath. */
const FALL_MS = 500;

/** Lies over the stories, and says in both languages that they can be left. */
export function Veil() {
  const isLoop = useKiosk((state) => state.phase === 'loop');
  const [isThere, setThere] = useState(true);
  useEffect(() => {
    if (isLoop) return setThere(true);
    const timer = setTimeout(() => setThere(false), FALL_MS);
    return () => clearTimeout(timer);
  }, [isLoop]);
  if (!isThere) return null;
  return (
    <div className={styles.veil} data-veil>
      {isLoop && (
        <button type="button" className={styles.invitation}>
          <Icon name="fullscreen" size={20} />
          <span lang="en">{en.kiosk.invitation}</span>
          <span lang="zh-Hans">{zh.kiosk.invitation}</span>
        </button>
      )}
    </div>
  );
}
