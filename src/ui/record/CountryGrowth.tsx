import { useMemo } from 'react';
import {
  GROWTH_GROUPS,
  type Growth,
  type GrowthGroup,
  growthOf,
} from '../../domain/country-growth';
import type { Entity } from '../../domain/dataset';
import { FIRST_MONTH, lastDayOf, yearOfMonth } from '../../domain/month';
import { yearOfDay } from '../../domain/partial-date';
import { regionOf } from '../../domain/regions';
import { isPartner } from '../../domain/roles';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import styles from './CountryGrowth.module.css';
import { growthPath, yOf } from './growth-path';
import { Section } from './Section';

const FIRST_YEAR = yearOfMonth(FIRST_MONTH);
const SIZE = { width: 100, height: 36 };

/** How much stood in the country at the end of each year, beside the median of its region. */
export function CountryGrowth({ entity }: { entity: Entity }) {
  const { t } = useWords();
  const { dataset } = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const lastDay = lastDayOf(useAtlas((state) => state.today));
  const code = entity.countries[0] ?? '';
  const charts = useMemo(
    () =>
      // China does not sign with itself.
      GROWTH_GROUPS.filter((group) => group !== 'agreements' || isPartner(code)).map((group) => ({
        group,
        growth: growthOf(dataset, entity, group, FIRST_YEAR, lastDay),
      })),
    [dataset, entity, code, lastDay],
  );
  const region = regionOf(code);
  const isAnything = charts.some(({ growth }) => growth.own.some((count) => count > 0));
  if (!isAnything) return null;
  return (
    <Section
      title={t('panel.growth')}
      {...(region ? { aside: t('panel.growthMedian', { region: t(`region.${region}`) }) } : {})}
    >
      <div className={styles.charts}>
        {charts.map((chart) => (
          <Chart key={chart.group} {...chart} year={Math.min(yearOfDay(day), yearOfDay(lastDay))} />
        ))}
      </div>
    </Section>
  );
}

/** @param year of the clock, whose counts are written out */
function Chart({ group, growth, year }: { group: GrowthGroup; growth: Growth; year: number }) {
  const { t, lang } = useWords();
  const { own, median, firstYear } = growth;
  const at = year - firstYear;
  const now = own[at] ?? 0;
  const middle = median[at] ?? 0;
  const frame = { ...SIZE, years: own.length, most: Math.max(1, ...own, ...median) };
  const clockX = ((at + 1) / own.length) * SIZE.width;
  const numbers = { count: formatNumber(now, lang), median: formatNumber(middle, lang) };
  return (
    <figure className={styles.chart}>
      <figcaption>{t(`panel.growth-${group}`)}</figcaption>
      <p>
        <b>{numbers.count}</b> <span>{t('panel.growthBeside', { median: numbers.median })}</span>
      </p>
      <svg
        viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('panel.growthLabel', { ...numbers, year, what: t(`panel.growth-${group}`) })}
      >
        <path className={styles.ground} d={`M0 ${SIZE.height}H${SIZE.width}`} />
        <path className={styles.median} d={growthPath(median, frame)} />
        <path className={styles.own} d={growthPath(own, frame)} />
        <path className={styles.clock} d={`M${clockX} ${yOf(now, frame)}V${SIZE.height}`} />
      </svg>
      <div className={styles.years} aria-hidden="true">
        <span>{firstYear}</span>
        <span>{firstYear + own.length - 1}</span>
      </div>
    </figure>
  );
}
