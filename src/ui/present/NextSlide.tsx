import { useState } from 'react';
import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import styles from './PresenterView.module.css';

interface Props {
  /** Of the slide, from 1 on. */
  number: number;
  /** `null` after the last slide. */
  title: string | null;
}

/** What comes next, with its small picture where the site has one. */
export function NextSlide({ number, title }: Props) {
  const { t } = useWords();
  const story = useAtlas((state) => state.view.story);
  const picture = `${import.meta.env.BASE_URL}previews/stories/${story}/${number}.svg`;
  // Small pictures are not held for visits without a network.
  const [missing, setMissing] = useState('');
  return (
    <section className={styles.next}>
      <h2>{t('present.nextSlide')}</h2>
      <p>{title ?? t('present.end')}</p>
      {title !== null && missing !== picture && (
        <img src={picture} width={1200} height={630} alt="" onError={() => setMissing(picture)} />
      )}
    </section>
  );
}
