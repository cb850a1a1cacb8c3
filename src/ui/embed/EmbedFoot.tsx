import { useAtlas } from '../../state/atlas-store';
import { encodeView } from '../../state/url-codec';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatPartialDate } from '../format';
import styles from './EmbedShell.module.css';

/** What every embedded map says: what its boundaries mean, whose data it shows, and where the whole is. */
export function EmbedFoot() {
  const { t, lang } = useWords();
  const { asOf } = useAtlasIndex().dataset;
  const view = useAtlas((state) => state.view);
  const pinned = view.data;
  const query = encodeView({
    ...view,
    mode: view.story ? 'present' : 'explore',
    controls: 'all',
  });
  return (
    <footer className={styles.foot}>
      <p>
        {t('embed.credit')}
        {pinned &&
          ` ${t('share.pinned', { version: pinned, date: formatPartialDate(asOf, lang) })}`}
      </p>
      <a href={`${import.meta.env.BASE_URL}${query && `?${query}`}`} target="_blank" rel="noopener">
        {t('embed.open')}
      </a>
    </footer>
  );
}
