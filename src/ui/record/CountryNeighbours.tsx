import {
  countriesOfRegion,
  GROWTH_GROUPS,
  medianOf,
  standingOn,
} from '../../domain/country-growth';
import { itemsByCountry } from '../../domain/country-items';
import type { Entity } from '../../domain/dataset';
import { regionOf } from '../../domain/regions';
import { monthOf, useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth, formatNumber, textIn } from '../format';
import styles from './CountryNeighbours.module.css';
import { lift, open } from './lift';
import { Section } from './Section';

/** The country beside those around it, and beside the middle of its region, at the clock. */
export function CountryNeighbours({ entity }: { entity: Entity }) {
  const { t, lang } = useWords();
  const { dataset, countries } = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const month = useAtlas(monthOf);
  const neighbours = (entity.neighbours ?? []).flatMap((code) => countries.get(code) ?? []);
  if (neighbours.length === 0) return null;
  const items = itemsByCountry(dataset);
  const countsOf = (one: Entity) =>
    GROWTH_GROUPS.map((group) =>
      standingOn(group, one, items.get(one.countries[0] ?? '') ?? [], day),
    );
  const code = entity.countries[0] ?? '';
  const region = regionOf(code);
  const ofRegion = countriesOfRegion(dataset, code).map(countsOf);
  const cells = (counts: readonly number[]) =>
    GROWTH_GROUPS.map((group, i) => <td key={group}>{formatNumber(counts[i] ?? 0, lang)}</td>);
  return (
    <Section
      title={t('panel.neighbours')}
      aside={t('panel.asOf', { date: formatMonth(month, lang) })}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {GROWTH_GROUPS.map((group) => (
              <th key={group} scope="col">
                {t(`panel.growth-${group}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={styles.own}>
            <th scope="row">{textIn(entity.name, lang)}</th>
            {cells(countsOf(entity))}
          </tr>
          {neighbours.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                <button type="button" {...lift(one)} onClick={() => open(one)}>
                  {textIn(one.name, lang)}
                </button>
              </th>
              {cells(countsOf(one))}
            </tr>
          ))}
          {region && (
            <tr className={styles.median}>
              <th scope="row">{t('panel.medianOf', { region: t(`region.${region}`) })}</th>
              {cells(
                GROWTH_GROUPS.map((_, i) => medianOf(ofRegion.map((counts) => counts[i] ?? 0))),
              )}
            </tr>
          )}
        </tbody>
      </table>
    </Section>
  );
}
