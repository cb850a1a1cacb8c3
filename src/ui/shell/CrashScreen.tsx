import { useTranslation } from 'react-i18next';
import { NoWebGlError } from '../map-view/webgl';
import { DATA_FOLDER } from '../record-loader';
import { Problem } from './Problem';

/** What the viewer sees when the map could not be drawn, told apart by cause. */
export function CrashScreen({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  if (error instanceof NoWebGlError)
    return (
      <Problem title={t('error.webglTitle')} hint={t('error.webglHint')} onRetry={onRetry}>
        <a href={`${DATA_FOLDER}/index.json`}>{t('error.download')}</a>
      </Problem>
    );
  return (
    <Problem
      title={t('error.crashTitle')}
      hint={t('error.crashHint')}
      details={String(error.stack ?? error)}
      onRetry={onRetry}
    />
  );
}
