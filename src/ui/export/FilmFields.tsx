import { SPEEDS } from '../../state/atlas-store';
import { useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { Choices } from './Choices';
import { FILM_SIZES, type FilmSize, type FilmStep } from './film-plan';
import styles from './Picture.module.css';

export interface FilmWish {
  from: string;
  to: string;
  speed: (typeof SPEEDS)[number];
  size: FilmSize;
}

interface Props {
  wish: FilmWish;
  steps: readonly FilmStep[] | null;
  onChange: (wish: FilmWish) => void;
}

const SIZES = Object.keys(FILM_SIZES) as FilmSize[];

/** From when to when the clock runs, how fast, and how large the film is. */
export function FilmFields({ wish, steps, onChange }: Props) {
  const { t, lang } = useWords();
  const last = steps?.at(-1);
  const hint = last
    ? t('picture.length', {
        frames: formatNumber(steps?.length ?? 0, lang),
        seconds: formatNumber(Math.round(last.at + last.lasts), lang),
      })
    : t('picture.badMonth');
  return (
    <>
      <div className={styles.months}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className={styles.field}>
            {t(`picture.${end}`)}
            <input
              value={wish[end]}
              inputMode="numeric"
              maxLength={7}
              aria-invalid={!steps || undefined}
              aria-describedby="film-length"
              onChange={({ target }) => onChange({ ...wish, [end]: target.value })}
            />
          </label>
        ))}
      </div>
      <p id="film-length" role="status" className={steps ? styles.hint : styles.wrong}>
        {hint}
      </p>
      <Choices
        name={t('picture.speed')}
        options={SPEEDS}
        chosen={wish.speed}
        wordOf={(speed) => `${formatNumber(speed, lang)}×`}
        onChoose={(speed) => onChange({ ...wish, speed })}
      />
      <Choices
        name={t('picture.filmSize')}
        options={SIZES}
        chosen={wish.size}
        wordOf={(size) => t(`picture.size-${size}`)}
        onChoose={(size) => onChange({ ...wish, size })}
      />
    </>
  );
}
