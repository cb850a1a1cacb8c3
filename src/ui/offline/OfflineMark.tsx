import { useOffline } from '../../state/offline';
import { useWords } from '../atlas-context';

/** Says in two words that the atlas opens without a network from now on. */
export function OfflineMark({ className }: { className?: string }) {
  const { t } = useWords();
  const isReady = useOffline((state) => state.isReady);
  if (!isReady) return null;
  return (
    <span className={className} title={t('offline.readyHint')} data-offline="ready">
      {t('offline.ready')}
    </span>
  );
}
