import { useWords } from '../atlas-context';
import type { JobState } from './job-state';
import styles from './Picture.module.css';

/** How far a picture or film is, or what came of it. */
export function JobStatus({ job }: { job: JobState }) {
  const { t } = useWords();
  const share = job.is === 'working' ? job.share : null;
  const percent = share === null ? undefined : Math.round(share * 100);
  return (
    <div className={styles.status} role="status">
      {job.is === 'working' && (
        <>
          <progress aria-label={t('picture.working')} max={100} value={percent} />
          <span>
            {percent === undefined ? t('picture.working') : t('picture.percent', { percent })}
          </span>
        </>
      )}
      {job.is === 'done' && t('picture.done')}
      {job.is === 'failed' && t('picture.failed', { reason: job.reason })}
    </div>
  );
}
