import { useAtlas } from '../../state/atlas-store';
import { Questions } from '../about/Questions';
import { useWords } from '../atlas-context';
import { Search } from '../search/Search';
import { LanguageChoice } from './LanguageChoice';
import styles from './Masthead.module.css';
import { SummaryLine } from './SummaryLine';

const NAMES = { en: 'EN', zh: '中文' } as const;

/** Name of the atlas, language, search, and in one line what the map shows at the clock. */
export function Masthead() {
  const { t } = useWords();
  const hasSelection = useAtlas((state) => state.view.selection !== null);
  return (
    <>
      <div className={styles.masthead}>
        <a className={styles.name} href={import.meta.env.BASE_URL}>
          {t('app.title')}
        </a>
        <LanguageChoice className={styles.languages} shown={NAMES} />
      </div>
      <Search />
      {!hasSelection && <SummaryLine />}
      <Questions />
    </>
  );
}
