import { monthOfYear, yearOfMonth } from '../../domain/month';
import type { Slide, Story } from '../../domain/story';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { monthName } from '../format';
import { NotedText } from './NotedText';
import { SlideCode } from './SlideCode';
import { SlideSources } from './SlideSources';
import styles from './SlideText.module.css';

/** What is read beside the map: the year of the clock, the title, the text, the sources. */
export function SlideText({ story, slide }: { story: Story; slide: Slide }) {
  const { t, lang } = useWords();
  const month = useAtlas(monthOf);
  return (
    <div className={styles.column}>
      <p className={styles.story}>
        {t('app.title')}
        <span>{story.name[lang]}</span>
      </p>
      <div className={styles.body}>
        <p className={styles.date}>
          <span className={styles.year}>{yearOfMonth(month)}</span>
          <span className={styles.month}>{monthName(monthOfYear(month), lang)}</span>
        </p>
        <div aria-live="polite">
          <div key={slide.id} className={styles.entering}>
            <h1 className={styles.title}>{slide.title[lang]}</h1>
            <p className={styles.text}>
              <NotedText text={slide.text} />
            </p>
          </div>
        </div>
        {slide === story.slides.at(-1) && <SlideCode slide={slide} />}
      </div>
      <SlideSources story={story} slide={slide} />
    </div>
  );
}
