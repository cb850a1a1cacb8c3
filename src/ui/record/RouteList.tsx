import { Icon } from '../../components/Icon';
import type { RecordDetails } from '../../domain/record-details';
import { variantOf } from '../../layers/shared/glyphs';
import { entityOf } from '../../state/atlas-index';
import { actions } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { hueOf } from '../hue';
import { countryName } from './country-name';
import { lift, open } from './lift';
import lists from './lists.module.css';
import styles from './record.module.css';
import { Section } from './Section';
import { useCapped } from './use-capped';

const ZOOM = 6;

type Place = RecordDetails['places'][number];

/** The places of a land route in order: which are named, which inferred, where it crosses a border. */
export function RouteList({ details: { places, segments } }: { details: RecordDetails }) {
  const { t } = useWords();
  const [shown, toggle] = useCapped(places, 24);
  if (places.length === 0) return null;
  const hasInferred = places.some(({ basis }) => basis === 'inferred');
  return (
    <Section
      title={t('panel.places', { count: places.length })}
      {...(isChain(places, segments) ? { aside: t('panel.inOrder') } : {})}
    >
      <ol className={lists.flow}>
        {shown.map((place, i) => (
          <li key={place.id}>
            <PlaceName place={place} isNewCountry={shown[i - 1]?.country !== place.country} />
          </li>
        ))}
      </ol>
      {toggle}
      {hasInferred && <p className={styles.caption}>{t('panel.inferredNote')}</p>}
    </Section>
  );
}

/** One line from the first place to the last; a network has no order to tell. */
function isChain(places: readonly Place[], segments: RecordDetails['segments']): boolean {
  return (
    segments.length === places.length - 1 &&
    segments.every(
      ({ from, to }, i) => from === `place:${places[i]?.id}` && to === `place:${places[i + 1]?.id}`,
    )
  );
}

function PlaceName({ place, isNewCountry }: { place: Place; isNewCountry: boolean }) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const { name, crossing, country, basis, lon: lng, lat } = place;
  const gateway = entityOf(index, place.gateway ? { kind: 'gateways', id: place.gateway } : null);
  const isInferred = basis === 'inferred';
  const countries = crossing
    ? `${t('panel.crossing')} ${crossing.map((code) => countryName(index, code, lang)).join('–')}`
    : isNewCountry && countryName(index, country, lang);
  return (
    <>
      <button
        type="button"
        className={lists.place}
        lang={langAttribute(name, lang)}
        data-faint={isInferred || undefined}
        onClick={() => actions.flyTo({ camera: { lng, lat, zoom: ZOOM } })}
      >
        {textIn(name, lang)}
        {isInferred && <span className="visually-hidden"> ({t('panel.inferred')})</span>}
      </button>
      {countries && <span className={styles.faint}> {countries}</span>}
      {gateway && (
        <>
          {' '}
          <button
            type="button"
            className={lists.mark}
            style={{ color: hueOf('gateways') }}
            aria-label={t('panel.gatewayHere', { name: textIn(gateway.name, lang) })}
            title={textIn(gateway.name, lang)}
            {...lift(gateway)}
            onClick={() => open(gateway)}
          >
            <Icon name={variantOf('gateways', gateway.variant)} size={12} />
          </button>
        </>
      )}
    </>
  );
}
