import { actions } from '../../state/atlas-store';
import { LANGUAGES } from '../../state/view';
import { useWords } from '../atlas-context';
import { Search } from '../search/Search';
import styles from './KioskHead.module.css';

const NAMES = { en: 'English', zh: '中文' } as const;

/** The name of the atlas, the languages, the search. */
export function KioskHead() {
  const { t, lang } = useWords();
  return (
    <>
      <div className={styles.head}>
        <p>{t('app.title')}</p>
        <fieldset className={styles.languages} aria-label={t('app.language')}>
          {LANGUAGES.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={lang === one}
              onClick={() => actions.setLanguage(one)}
            >
              {NAMES[one]}
            </button>
          ))}
        </fieldset>
      </div>
      <Search />
    </>
  );
}
