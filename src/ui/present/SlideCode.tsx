import { useMemo } from 'react';
import type { Slide } from '../../domain/story';
import { storyCamera } from '../../map/story-camera';
import { useAtlas } from '../../state/atlas-store';
import { slideView } from '../../state/story-slide';
import { DEFAULT_VIEW } from '../../state/view';
import { useWords } from '../atlas-context';
import { publicAddress } from '../qr/public-address';
import { QrCode } from '../qr/QrCode';
import styles from './SlideCode.module.css';

/** The map of a phone held upright, CSS pixels. */
const PHONE = { clientWidth: 390, clientHeight: 560 };

/** Takes the slide's view to the visitor's phone: the same part of the world, to go on exploring. */
export function SlideCode({ slide }: { slide: Slide }) {
  const { t } = useWords();
  const lang = useAtlas((state) => state.view.lang);
  const address = useMemo(() => {
    const view = slideView(slide);
    const camera = storyCamera(view.camera, PHONE);
    return publicAddress({
      ...DEFAULT_VIEW,
      ...view,
      lang,
      camera: { ...camera, zoom: Math.max(0, camera.zoom) },
    });
  }, [slide, lang]);
  return (
    <figure className={styles.figure}>
      <div className={styles.code}>
        <QrCode text={address} label={t('qr.label')} />
      </div>
      <figcaption>
        <b>{t('qr.title')}</b>
        {t('qr.hint')}
      </figcaption>
    </figure>
  );
}
