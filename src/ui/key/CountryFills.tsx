import { COUNTRY_FILLS, FILL_CLASSES, type FillClass } from '../../domain/country-fill';
import type en from '../../messages/en.json';
import { actions, useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { countFilled } from '../count-filled';
import { formatNumber } from '../format';
import fills from './CountryFills.module.css';
import styles from './Key.module.css';

type ClassName = keyof typeof en.fill.class;

/** What is left out of the list where no country is in it: classes of an exception. */
const EXCEPTIONS = ['via', 'uncertain', 'withdrawn'];

/** What the fill of countries stands for: the choice, and the classes of the one chosen with their counts at the clock. */
export function CountryFills() {
  const { t, lang } = useWords();
  const { dataset } = useAtlasIndex();
  const fill = useAtlas((state) => state.view.fill);
  const window = useAtlas(windowOf);
  const filters = useAtlas((state) => state.view.filters);
  const counts = countFilled(dataset, fill, window, filters);
  return (
    <fieldset className={styles.part}>
      <legend>{t('fill.title')}</legend>
      <div className={fills.choices}>
        {COUNTRY_FILLS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="country-fill"
              checked={one === fill}
              onChange={() => actions.setFill(one)}
            />
            {t(`fill.${one}`)}
          </label>
        ))}
      </div>
      <ul className={fills.classes} aria-label={t(`fill.${fill}`)}>
        {FILL_CLASSES[fill].map((one, i) => {
          const count = counts[i] ?? 0;
          if (count === 0 && EXCEPTIONS.includes(one.name)) return null;
          return (
            <li key={one.name} data-empty={count === 0 || undefined}>
              <Swatch {...one} />
              <span>{t(`fill.class.${one.name as ClassName}`)}</span>
              <span className={styles.count}>{formatNumber(count, lang)}</span>
            </li>
          );
        })}
      </ul>
      <p>{t(`fill.note-${fill}`)}</p>
    </fieldset>
  );
}

function Swatch({ paint }: FillClass) {
  return (
    <span
      className={fills.swatch}
      data-hatch={paint === 'hatch' || undefined}
      style={paint === 'hatch' ? undefined : { background: `var(--ramp-${paint})` }}
      aria-hidden="true"
    />
  );
}
