import { useTranslation } from 'react-i18next';
import { Problem } from './Problem';

/** What the viewer sees when the page could not be drawn; what befalls the map alone stays in its place. */
export function CrashScreen({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <Problem
      title={t('error.crashTitle')}
      hint={t('error.crashHint')}
      details={String(error.stack ?? error)}
      onRetry={onRetry}
    />
  );
}
