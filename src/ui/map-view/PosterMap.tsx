import { yearOfMonth } from '../../domain/month';
import { posterName } from '../../domain/poster-name';
import { useAtlas } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { useTheme } from '../theme';
import styles from './PosterMap.module.css';

/** The opening view as a picture, at the year that is nearest to the clock: where no map can be drawn. */
export function PosterMap() {
  const { t } = useWords();
  const theme = useTheme();
  const date = useAtlas((state) => state.view.date);
  const name = posterName(date === 'latest' ? null : yearOfMonth(date));
  return (
    <img
      className={styles.poster}
      src={`${import.meta.env.BASE_URL}posters/${theme}-${name}.svg`}
      alt={name === 'today' ? t('poster.today') : t('poster.atYear', { year: name })}
    />
  );
}
