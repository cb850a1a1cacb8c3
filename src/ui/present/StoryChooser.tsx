import { useEffect } from 'react';
import type { StoryCard } from '../../domain/story';
import { actions } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { awaitPart } from '../map-view/readiness';
import { OfflineMark } from '../offline/OfflineMark';
import styles from './StoryChooser.module.css';

interface Props {
  cards: readonly StoryCard[];
  /** Id that was asked for and is not there. */
  missing: string | null;
}

/** All stories; where one was asked for that is not there, that is said first. */
export function StoryChooser({ cards, missing }: Props) {
  const { t, lang } = useWords();
  // There is no map to wait for: the page is ready.
  useEffect(() => {
    const readiness = awaitPart();
    readiness.set(true);
    return () => readiness.drop();
  }, []);
  return (
    <main className={styles.chooser}>
      <div>
        <p className={styles.atlas}>
          <a href={import.meta.env.BASE_URL}>{t('app.title')}</a>
        </p>
        <OfflineMark className={styles.offline ?? ''} />
        <h1>{missing ? t('present.stories') : t('present.choose')}</h1>
        {missing && (
          <p role="alert" className={styles.missing}>
            {t('present.missing', { id: missing })}
          </p>
        )}
        <ul>
          {cards.map(({ id, name, description, slides }) => (
            <li key={id}>
              <button type="button" onClick={() => actions.changeView({ story: id, slide: 1 })}>
                <span className={styles.name}>{name[lang]}</span>
                <span className={styles.description}>{description[lang]}</span>
                <span className={styles.count}>{t('present.slides', { count: slides })}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
