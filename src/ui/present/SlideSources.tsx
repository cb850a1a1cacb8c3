import { notesIn } from '../../domain/noted-text';
import type { Slide, Story } from '../../domain/story';
import { useWords } from '../atlas-context';
import { formatPartialDate } from '../format';
import { useIsKiosk } from '../kiosk/use-is-kiosk';
import { webAddress } from '../record/source-line';
import styles from './SlideSources.module.css';

/** The sources that a slide cites, in one line: number, publisher, date. */
export function SlideSources({ story, slide }: { story: Story; slide: Slide }) {
  const { t, lang } = useWords();
  const isKiosk = useIsKiosk();
  const numbers = notesIn(slide.text[lang]);
  if (numbers.length === 0) return null;
  return (
    <section className={styles.sources} aria-label={t('panel.sources')}>
      <span>{t('panel.sources')}</span>
      <ul>
        {numbers.map((number) => {
          const source = story.sources[number - 1];
          if (!source) return null;
          const { title, publisher, date, language } = source;
          const href = isKiosk ? null : webAddress(source);
          return (
            <li key={number}>
              <b>{number}</b>{' '}
              {href ? (
                <a href={href} target="_blank" rel="noopener noreferrer external" title={title}>
                  {publisher}
                </a>
              ) : (
                <span title={title}>{publisher}</span>
              )}
              <span className={isKiosk ? undefined : 'visually-hidden'} lang={language}>
                {isKiosk && (lang === 'zh' ? '：' : ': ')}
                {title}
              </span>
              {lang === 'zh' ? '，' : ', '}
              {date ? formatPartialDate(date, lang) : t('panel.undated')}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
