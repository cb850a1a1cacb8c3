import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './Keys.module.css';

const HINTS = [
  { keys: ['←', '↑', '↓', '→'], does: 'move' },
  { keys: ['+', '−'], does: 'zoom' },
  { keys: ['L'], does: 'list' },
  { keys: ['?'], does: 'all' },
] as const;

/** The keys of the map in one line; seen while the map has the focus by the keyboard, and heard with its name. */
export function MapHint({ className }: { className: string }) {
  const { t } = useWords();
  const hasList = useAtlas(({ view }) => view.mode === 'explore' || view.mode === 'present');
  const hints = HINTS.filter(({ does }) => does !== 'list' || hasList);
  return (
    <p className={`${styles.hint} ${className}`} aria-hidden="true">
      {hints.map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {t(`list.hint.${does}`)}
        </span>
      ))}
    </p>
  );
}
