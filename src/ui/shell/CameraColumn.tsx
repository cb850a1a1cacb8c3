import { Icon } from '../../components/Icon';
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
  const projectionName = t(isGlobe ? 'tools.flat' : 'tools.globe');
  return (
    <div className={styles.column}>
      <button
        type="button"
        className={styles.zoom}
        aria-label={t('tools.zoomIn')}
        title={t('tools.zoomIn')}
        onClick={() => zoomBy(ZOOM)}
      >
        <span aria-hidden="true">+</span>
      </button>
      <button
        type="button"
        className={styles.zoom}
        aria-label={t('tools.zoomOut')}
        title={t('tools.zoomOut')}
        onClick={() => zoomBy(-ZOOM)}
      >
        <span aria-hidden="true">−</span>
      </button>
      <button
        type="button"
        aria-label={projectionName}
        title={projectionName}
        onClick={() => actions.setProjection(isGlobe ? 'flat' : 'globe')}
      >
        <Icon name={isGlobe ? 'flat' : 'globe'} />
      </button>
      <button
        type="button"
        aria-label={t('tools.home')}
        title={t('tools.home')}
        onClick={() => actions.flyTo({ camera: HOME_CAMERA })}
      >
        <Icon name="fullscreen" />
      </button>
    </div>
  );
}
