import { Icon } from '../../components/Icon';
import { ToolButton } from '../../components/ToolButton';
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
        <ToolButton
          id="key-button"
          name={t('key.open')}
          icon={<Icon name="layers" />}
          isOpen={isKeyOpen}
          onPress={onToggleKey}
        />
        <ToolButton
          name={t(isGlobe ? 'tools.flat' : 'tools.globe')}
          icon={<Icon name={isGlobe ? 'flat' : 'globe'} />}
          onPress={() => actions.setProjection(isGlobe ? 'flat' : 'globe')}
        />
        <ToolButton
          name={t('picture.open')}
          icon={<Icon name="download" />}
          onPress={() => openPictureDialog(true)}
        />
        {document.fullscreenEnabled && (
          <ToolButton
            name={t('embed.fullscreen')}
            icon={<Icon name="fullscreen" />}
            onPress={toggleFullscreen}
          />
        )}
      </div>
    </header>
  );
}
