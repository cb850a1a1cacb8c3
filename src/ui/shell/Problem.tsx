import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/Icon';
import { useRetryAlone } from '../kiosk/use-retry-alone';
import { ErrorDetails } from './ErrorDetails';
import styles from './Problem.module.css';

interface Props {
  title: string;
  hint: string;
  details?: string;
  /** Words of the one way on, where it is not to try again. */
  action?: string;
  onRetry: () => void;
}

/** Plain words, what still works, one way on. */
export function Problem({ title, hint, details, action, onRetry }: Props) {
  const { t } = useTranslation();
  useRetryAlone(onRetry);
  return (
    <main className={styles.problem}>
      <div role="alert">
        <h1 className={styles.title}>
          <Icon name="info" size={22} />
          {title}
        </h1>
        <p>{hint}</p>
        <button type="button" className={styles.retry} onClick={onRetry}>
          {action ?? t('error.retry')}
        </button>
        {details && <ErrorDetails details={details} />}
      </div>
    </main>
  );
}
