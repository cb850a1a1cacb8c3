import { Icon } from '../../components/Icon';
import { KEY_ORDER } from '../../domain/layer-id';
import { layerIcons } from '../../layers/layer-icons';
import { actions, useAtlas } from '../../state/atlas-store';
import { openPictureDialog } from '../../state/picture-dialog';
import { useWords } from '../atlas-context';
import { hueOf } from '../hue';
import styles from './EmbedShell.module.css';

interface Props {
  isKeyOpen: boolean;
  onToggleKey: () => void;
}

function toggleFullscreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  done.catch(() => actions.notify({ key: 'embed.noFullscreen', values: {} }));
}

/** Title and key of the figure, on paper. */
export function EmbedHead({ isKeyOpen, onToggleKey }: Props) {
  const { t } = useWords();
  const layers = useAtlas((state) => state.view.layers);
  const isGlobe = useAtlas((state) => state.view.projection === 'globe');
  const shown = KEY_ORDER.filter((id) => layers.includes(id));
  const projection = t(isGlobe ? 'tools.flat' : 'tools.globe');
  return (
    <header className={styles.head}>
      <p className={styles.title}>{t('embed.title')}</p>
      <ul className={styles.marks}>
        {shown.map((id) => (
          <li key={id}>
            <span style={{ color: hueOf(id) }}>
              <Icon name={layerIcons[id]} size={14} />
            </span>
            {t(`layer.${id}`)}
          </li>
        ))}
      </ul>
      <div className={styles.tools}>
        <button
          type="button"
          id="key-button"
          aria-expanded={isKeyOpen}
          aria-label={t('key.open')}
          title={t('key.open')}
          onClick={onToggleKey}
        >
          <Icon name="layers" />
        </button>
        <button
          type="button"
          aria-label={projection}
          title={projection}
          onClick={() => actions.setProjection(isGlobe ? 'flat' : 'globe')}
        >
          <Icon name={isGlobe ? 'flat' : 'globe'} />
        </button>
        <button
          type="button"
          aria-label={t('picture.open')}
          title={t('picture.open')}
          onClick={() => openPictureDialog(true)}
        >
          <Icon name="download" />
        </button>
        {document.fullscreenEnabled && (
          <button
            type="button"
            aria-label={t('embed.fullscreen')}
            title={t('embed.fullscreen')}
            onClick={toggleFullscreen}
          >
            <Icon name="fullscreen" />
          </button>
        )}
      </div>
    </header>
  );
}
