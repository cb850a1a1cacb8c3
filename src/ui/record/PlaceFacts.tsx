import type { Located, PointPrecision, Text } from '../../domain/records';
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
    precision?: PointPrecision;
    located?: Located;
  };
}

/** Where it is, and how that is known. */
export function PlaceFacts({ record: { place, country, precision, located } }: Props) {
  const { t, lang } = useWords();
  const comma = lang === 'zh' ? '，' : ', ';
  return (
    <>
      {(place || country) && (
        <Fact label={t('panel.place')}>
          {place && <LocalText text={place} />}
          {place && country && comma}
          {country && <CountryLink code={country} />}
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
