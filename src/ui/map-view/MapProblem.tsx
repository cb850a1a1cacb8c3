import { Icon } from '../../components/Icon';
import { actions, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { useRetryAlone } from '../kiosk/use-retry-alone';
import { ErrorDetails } from '../shell/ErrorDetails';
import styles from './MapProblem.module.css';
import { PosterMap } from './PosterMap';
import { NoWebGlError } from './webgl';

/** Stands in the place of the map: why it is not there, what to do, what still works. */
export function MapProblem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useWords();
  useRetryAlone(onRetry);
  const panel = useAtlas((state) => state.view.panel);
  const isExploring = useAtlas((state) => state.view.mode === 'explore');
  const isKnown = error instanceof NoWebGlError;
  return (
    <>
      <PosterMap />
      <section
        id="map"
        className={styles.problem}
        data-map-problem
        aria-label={t('app.map')}
        tabIndex={-1}
      >
        <div className={styles.head}>
          <h2>
            <Icon name="info" size={20} />
            {t(isKnown ? 'error.webglTitle' : 'error.mapTitle')}
          </h2>
          <div className={styles.actions}>
            {isExploring && panel !== 'table' && (
              <button type="button" onClick={() => actions.setPanel('table')}>
                {t('tools.panel.table')}
              </button>
            )}
            <button type="button" onClick={onRetry}>
              {t('error.retry')}
            </button>
          </div>
        </div>
        <p>
          {t(isKnown ? 'error.webglHint' : 'error.mapHint')}
          {isExploring && ` ${t('error.mapStill')}`}
        </p>
        {!isKnown && (
          <details>
            <summary>{t('error.details')}</summary>
            <ErrorDetails details={String(error.stack ?? error)} />
          </details>
        )}
      </section>
    </>
  );
}
