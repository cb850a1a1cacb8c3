import type { Entity } from '../../domain/dataset';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber, formatPartialDate, textIn } from '../format';
import list from './figures.module.css';
import { figuresBeside } from './figures-beside';
import { lift, open } from './lift';
import styles from './record.module.css';
import { Section } from './Section';

/** An official figure and those that stand beside it, by date: never a series, as each counts another thing. */
export function FigureList({ entity }: { entity: Entity }) {
  const { t, lang } = useWords();
  const figures = figuresBeside(useAtlasIndex(), entity);
  if (figures.length < 2) return null;
  return (
    <Section title={t('panel.figures')} aside={figures.length}>
      <p className={styles.caption}>{t('panel.figuresNote')}</p>
      <ol className={list.figures}>
        {figures.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              aria-current={one.id === entity.id || undefined}
              {...lift(one)}
              onClick={() => open(one)}
            >
              <span className={styles.faint}>{formatPartialDate(one.total.asOf, lang)}</span>
              <b>{formatNumber(one.total.value, lang)}</b>
              <span>
                {textIn(one.total.unit, lang)}
                <span className={list.publisher}>{one.total.publisher}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}
