import { Icon } from '../../components/Icon';
import { ToolButton } from '../../components/ToolButton';
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
        <ToolButton
          id="key-button"
          name={t('key.open')}
          icon={<Icon name="layers" />}
          isOpen={isKeyOpen}
          onPress={onToggleKey}
        />
        {isPhone ? (
          <ToolMenu tools={tools} />
        ) : (
          tools.map(({ id, name, icon, isOpen, run }) => (
            <ToolButton
              key={id}
              id={`${id}-button`}
              name={name}
              icon={icon}
              isOpen={isOpen}
              onPress={run}
            />
          ))
        )}
      </div>
      <CameraColumn />
    </nav>
  );
}
