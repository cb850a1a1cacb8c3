import { Icon } from '../../components/Icon';
import { ToolButton } from '../../components/ToolButton';
import { actions, useAtlas } from '../../state/atlas-store';
import { HOME_CAMERA } from '../../state/view';
import { useWords } from '../atlas-context';
import styles from './Tools.module.css';

const ZOOM = 1;

function zoomBy(delta: number): void {
  actions.flyTo({ zoomBy: delta });
}

/** Nearer, further, globe or flat, and back to the whole. */
export function CameraColumn() {
  const { t } = useWords();
  const isGlobe = useAtlas((state) => state.view.projection === 'globe');
  return (
    <div className={styles.column}>
      <ToolButton
        className={styles.zoom}
        name={t('tools.zoomIn')}
        icon={<span aria-hidden="true">+</span>}
        onPress={() => zoomBy(ZOOM)}
      />
      <ToolButton
        className={styles.zoom}
        name={t('tools.zoomOut')}
        icon={<span aria-hidden="true">−</span>}
        onPress={() => zoomBy(-ZOOM)}
      />
      <ToolButton
        name={t(isGlobe ? 'tools.flat' : 'tools.globe')}
        icon={<Icon name={isGlobe ? 'flat' : 'globe'} />}
        onPress={() => actions.setProjection(isGlobe ? 'flat' : 'globe')}
      />
      <ToolButton
        name={t('tools.home')}
        icon={<Icon name="fullscreen" />}
        onPress={() => actions.flyTo({ camera: HOME_CAMERA })}
      />
    </div>
  );
}
