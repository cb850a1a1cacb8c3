import { Icon } from '../../components/Icon';
import { useWords } from '../atlas-context';
import { CameraColumn } from './CameraColumn';
import { ToolMenu } from './ToolMenu';
import styles from './Tools.module.css';
import { useTools } from './use-tools';

interface Props {
  isKeyOpen: boolean;
  onToggleKey: () => void;
  /** A phone has room for the key alone; the others stand in a menu. */
  isPhone: boolean;
}

/** The row of tools and the column of the camera; nothing else stands over the map unasked. */
export function Tools({ isKeyOpen, onToggleKey, isPhone }: Props) {
  const { t } = useWords();
  const tools = useTools();
  return (
    <nav className={styles.tools} aria-label={t('tools.name')}>
      <div className={styles.row}>
        <button
          type="button"
          id="key-button"
          aria-expanded={isKeyOpen}
          aria-label={t('key.open')}
          title={t('key.open')}
          className={isKeyOpen ? styles.on : undefined}
          onClick={onToggleKey}
        >
          <Icon name="layers" />
        </button>
        {isPhone ? (
          <ToolMenu tools={tools} />
        ) : (
          tools.map(({ id, name, icon, isOpen, run }) => (
            <button
              key={id}
              type="button"
              id={`${id}-button`}
              aria-expanded={isOpen}
              aria-label={name}
              title={name}
              className={isOpen ? styles.on : undefined}
              onClick={run}
            >
              {icon}
            </button>
          ))
        )}
      </div>
      <CameraColumn />
    </nav>
  );
}
