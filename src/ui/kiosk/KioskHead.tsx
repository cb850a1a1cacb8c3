import { useWords } from '../atlas-context';
import { Search } from '../search/Search';
import { LanguageChoice } from '../shell/LanguageChoice';
import styles from './KioskHead.module.css';

const NAMES = { en: 'English', zh: '中文' } as const;

/** The name of the atlas, the languages, the search. */
export function KioskHead() {
  const { t } = useWords();
  return (
    <>
      <div className={styles.head}>
        <p>{t('app.title')}</p>
        <LanguageChoice className={styles.languages} shown={NAMES} />
      </div>
      <Search />
    </>
  );
}
