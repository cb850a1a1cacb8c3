import type { Entity } from '../../domain/dataset';
import { actions } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { countryName } from './country-name';
import { landingsOf } from './landings';
import { lift } from './lift';
import lists from './lists.module.css';
import styles from './record.module.css';
import { Section } from './Section';
import { useCapped } from './use-capped';

/** Near enough to see the landing and the coast around it. */
const ZOOM = 6;

/** Where a cable lands, from west to east; a place lifts its point on the map and flies there. */
export function LandingList({ entity }: { entity: Entity }) {
  const index = useAtlasIndex();
  const { t, lang } = useWords();
  const landings = landingsOf(index, entity);
  const [shown, toggle] = useCapped(landings, 24);
  if (landings.length === 0) return null;
  return (
    <Section
      title={t('panel.landingPoints', { count: landings.length })}
      aside={t('panel.westToEast')}
    >
      <ul className={lists.flow}>
        {shown.map((landing) => (
          <li key={landing.id}>
            <button
              type="button"
              className={lists.place}
              lang={langAttribute(landing.name, lang)}
              {...lift(landing)}
              onClick={() => flyTo(landing.point)}
            >
              {textIn(landing.name, lang)}
            </button>{' '}
            <span className={styles.faint}>
              {countryName(index, landing.countries[0] ?? '', lang)}
            </span>
          </li>
        ))}
      </ul>
      {toggle}
    </Section>
  );
}

function flyTo(point: readonly [number, number] | undefined): void {
  if (point) actions.flyTo({ camera: { lng: point[0], lat: point[1], zoom: ZOOM } });
}
