import type { ReactNode } from 'react';
import { actions } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { CorrectionButton } from '../correction/CorrectionButton';
import { dataFolder } from '../data-folder';
import { formatPartialDate } from '../format';
import styles from './About.module.css';
import { QuestionList } from './QuestionList';

/** In the order in which a reader needs them. */
const SECTIONS = ['shows', 'marks', 'dates', 'method', 'limits', 'totals', 'boundaries'] as const;

function openKey(): void {
  actions.setPanel(null);
  document.getElementById('key-button')?.click();
}

/** How to read this map: what it shows, how it says so, where that comes from, what it cannot say, how to correct it. */
export function AboutPanel() {
  const { t, lang } = useWords();
  const { dataset } = useAtlasIndex();
  return (
    <div className={styles.about}>
      <Part title={t('about.ask')}>
        <QuestionList />
      </Part>
      {SECTIONS.map((id) => (
        <Part key={id} title={t(`about.${id}.title`)}>
          <p>{t(`about.${id}.text`)}</p>
          {id === 'marks' && (
            <button type="button" onClick={openKey}>
              {t('key.open')}
            </button>
          )}
        </Part>
      ))}
      <Part title={t('about.correct.title')}>
        <p>{t('about.correct.text')}</p>
        <CorrectionButton>{t('about.correct.general')}</CorrectionButton>
      </Part>
      <Part title={t('about.data.title')}>
        <p>
          {t('app.dataVersion', {
            version: dataset.version,
            date: formatPartialDate(dataset.asOf, lang),
          })}
        </p>
        <p>{t('about.data.text')}</p>
        <p className={styles.links}>
          <a href={`${dataFolder()}/README.md`}>{t('about.data.readme')}</a>
          <a href={`${dataFolder()}/index.json`}>index.json</a>
        </p>
      </Part>
      <Part title={t('about.licence.title')}>
        <p>{t('about.licence.text')}</p>
        <p className={styles.citation}>
          {t('about.licence.citation', { version: dataset.version })}
        </p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
