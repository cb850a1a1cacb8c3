import { Icon } from '../../components/Icon';
import type { IconName } from '../../lib/icon-paths';
import { actions, useAtlas } from '../../state/atlas-store';
import { HOME_CAMERA, PANELS, type PanelId } from '../../state/view';
import { useWords } from '../atlas-context';
import { useTheme } from '../theme';
import { ThemeIcon } from './ThemeIcon';
import styles from './Tools.module.css';

interface Props {
  isKeyOpen: boolean;
  onToggleKey: () => void;
}

const ZOOM = 1;
const PANEL_ICONS: Record<PanelId, IconName> = {
  filters: 'filter',
  table: 'table',
  list: 'list',
  measure: 'measure',
  about: 'info',
  changes: 'compare',
};

function zoomBy(delta: number): void {
  actions.flyTo({ zoomBy: delta });
}

/** The row of tools and the column of the camera; nothing else stands over the map unasked. */
export function Tools({ isKeyOpen, onToggleKey }: Props) {
  const { t } = useWords();
  const theme = useTheme();
  const projection = useAtlas((state) => state.view.projection);
  const panel = useAtlas((state) => state.view.panel);
  const other = theme === 'dark' ? 'light' : 'dark';
  const isGlobe = projection === 'globe';
  const themeName = t('tools.theme', { theme: t(`tools.${other}`) });
  const projectionName = t(isGlobe ? 'tools.flat' : 'tools.globe');
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
        {PANELS.filter((id) => id !== 'changes').map((id) => (
          <button
            key={id}
            type="button"
            id={`${id}-button`}
            aria-expanded={panel === id}
            aria-label={t(`tools.panel.${id}`)}
            title={t(`tools.panel.${id}`)}
            className={panel === id ? styles.on : undefined}
            onClick={() => actions.setPanel(panel === id ? null : id)}
          >
            <Icon name={PANEL_ICONS[id]} />
          </button>
        ))}
        <button
          type="button"
          className={styles.theme}
          aria-label={themeName}
          title={themeName}
          onClick={() => actions.setTheme(other)}
        >
          <ThemeIcon />
        </button>
      </div>
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
    </nav>
  );
}
