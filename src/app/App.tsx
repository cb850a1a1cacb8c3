import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dataset } from '../domain/dataset';
import { timed } from '../lib/timed';
import { makeAtlasIndex } from '../state/atlas-index';
import { actions, useAtlas } from '../state/atlas-store';
import { AtlasContext } from '../ui/atlas-context';
import { dataFolder } from '../ui/data-folder';
import { EmbedShell } from '../ui/embed/EmbedShell';
import { holdToVersion } from '../ui/load-file';
import { Opening } from '../ui/shell/Opening';
import { Problem } from '../ui/shell/Problem';
import { Shell } from '../ui/shell/Shell';
import { type DataError, loadDataset } from './load-dataset';
import { serveHost } from './serve-host';
import { tellHostOfFailure } from './tell-host';

/** Loaded when somebody presents. */
const Audience = lazy(() =>
  import('../ui/kiosk/Audience').then((module) => ({ default: module.Audience })),
);

/** Loaded when a story is embedded. */
const EmbedStoryShell = lazy(() =>
  import('../ui/embed/EmbedStoryShell').then((module) => ({ default: module.EmbedStoryShell })),
);

function Screen() {
  const mode = useAtlas((state) => state.view.mode);
  const story = useAtlas((state) => state.view.story);
  if (mode === 'embed' && story)
    return (
      <Suspense>
        <EmbedStoryShell id={story} />
      </Suspense>
    );
  if (mode === 'embed') return <EmbedShell />;
  if (mode === 'explore') return <Shell />;
  return (
    <Suspense>
      <Audience mode={mode} />
    </Suspense>
  );
}

type Loading = { dataset: Dataset } | { error: DataError } | null;

/** Loads the records, then shows the atlas; what goes wrong is said on the page, never left blank. */
export function App() {
  const { t } = useTranslation();
  const [loading, setLoading] = useState<Loading>(null);
  const [attempt, setAttempt] = useState(0);
  const pinned = useAtlas((state) => state.view.data);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again; the version decides about the folder
  useEffect(() => {
    let isCurrent = true;
    setLoading(null);
    loadDataset(`${dataFolder()}/atlas.json`).then(
      (dataset) => {
        if (!isCurrent) return;
        holdToVersion(dataset.version);
        actions.setPaths(null);
        setLoading({ dataset });
      },
      (error: DataError) => {
        if (!isCurrent) return;
        tellHostOfFailure({ code: 'data', message: error.message });
        setLoading({ error });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt, pinned]);
  const index = useMemo(() => {
    if (!loading || !('dataset' in loading)) return null;
    return timed('records-indexed', () => makeAtlasIndex(loading.dataset));
  }, [loading]);
  const hasHost = useAtlas(({ view: { mode } }) => mode === 'embed' || mode === 'kiosk');
  useEffect(() => (index && hasHost ? serveHost(index) : undefined), [index, hasHost]);
  if (loading && 'error' in loading && pinned && loading.error.isMissing)
    return (
      <Problem
        title={t('share.noVersionTitle', { version: pinned })}
        hint={t('share.noVersionHint')}
        details={loading.error.message}
        action={t('share.showCurrent')}
        onRetry={() => actions.changeView({ data: null })}
      />
    );
  if (loading && 'error' in loading)
    return (
      <Problem
        title={t('error.dataTitle')}
        hint={t('error.dataHint', { file: loading.error.file })}
        details={loading.error.message}
        onRetry={() => setAttempt(attempt + 1)}
      />
    );
  if (!index) return <Opening />;
  return (
    <AtlasContext value={index}>
      <Screen />
    </AtlasContext>
  );
}
