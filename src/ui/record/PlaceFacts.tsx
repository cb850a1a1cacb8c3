import type { Located, PointPrecision, Text } from '../../domain/record-parts';
import { useWords } from '../atlas-context';
import { ClaimText } from './ClaimText';
import { CountryLink } from './CountryLink';
import { Fact } from './Fact';
import { LocalText } from './LocalText';

interface Props {
  record: {
    place?: Text;
    /** ISO 3166-1 alpha-2; left out for what belongs to several countries. */
    country?: string;
    aboard?: Text;
    precision?: PointPrecision;
    located?: Located;
  };
  /** It is a site that a country hosts. */
  isHost?: boolean;
}

/** Host country, place, the ship that bears it, and how the position is known. */
export function PlaceFacts({ record, isHost = false }: Props) {
  const { place, country, aboard, precision, located } = record;
  const { t } = useWords();
  return (
    <>
      {country && (
        <Fact label={t(isHost ? 'panel.hostCountry' : 'panel.country')}>
          <CountryLink code={country} />
        </Fact>
      )}
      {aboard && (
        <Fact label={t('panel.aboard')}>
          <LocalText text={aboard} />
        </Fact>
      )}
      {place && (
        <Fact label={t(aboard ? 'panel.homePort' : 'panel.place')}>
          <LocalText text={place} />
        </Fact>
      )}
      {precision && (
        <Fact label={t('panel.located')}>
          {located ? (
            <ClaimText claim={located}>{t(`panel.precision-${precision}`)}</ClaimText>
          ) : (
            t(`panel.precision-${precision}`)
          )}
        </Fact>
      )}
    </>
  );
}
