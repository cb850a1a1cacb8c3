import type { RecordDetails } from '../../domain/record-details';
import type { Satellite } from '../../domain/site-records';
import { useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { ClaimText } from './ClaimText';
import { CountryLink } from './CountryLink';
import { Fact } from './Fact';

/** Owner's country, purpose, orbit; where a geostationary one stands, or how high another flies. */
export function SatelliteFacts({ details }: { details: RecordDetails }) {
  const { t, lang } = useWords();
  const { country, purpose, orbit, longitudeDeg, altitudeKm } = details.record as Satellite;
  return (
    <>
      <Fact label={t('panel.country')}>
        <CountryLink code={country} />
      </Fact>
      <Fact label={t('panel.purpose')}>{t(`purpose.${purpose}`)}</Fact>
      <Fact label={t('panel.orbit')}>{t(`panel.orbit-${orbit}`)}</Fact>
      {longitudeDeg && (
        <Fact label={t('panel.longitude')}>
          <ClaimText claim={longitudeDeg}>
            {t(longitudeDeg.value < 0 ? 'panel.longitudeWest' : 'panel.longitudeEast', {
              value: formatNumber(Math.abs(longitudeDeg.value), lang),
            })}
          </ClaimText>
        </Fact>
      )}
      {altitudeKm && (
        <Fact label={t('panel.altitude')}>
          <ClaimText claim={altitudeKm}>
            {t('panel.lengthValue', { value: formatNumber(altitudeKm.value, lang) })}
          </ClaimText>
        </Fact>
      )}
    </>
  );
}
