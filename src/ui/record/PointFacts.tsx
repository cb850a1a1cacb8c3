import type { RecordDetails } from '../../domain/record-details';
import type { Gateway, GroundStation, Hub, PointCommon, Teleport } from '../../domain/records';
import { useWords } from '../atlas-context';
import { ClaimText } from './ClaimText';
import { CountryLink } from './CountryLink';
import { Fact } from './Fact';
import { LocalText } from './LocalText';
import { PlaceFacts } from './PlaceFacts';

/** Use or type, border, antennas, bands, then where it stands and how that is known. */
export function PointFacts({ details }: { details: RecordDetails }) {
  const { t } = useWords();
  const record = details.record as PointCommon & Partial<Pick<GroundStation, 'use'>>;
  const { antennas, bands } = details.record as Partial<GroundStation>;
  const { type, crossing } = details.record as Partial<Teleport | Hub | Gateway> &
    Pick<Gateway, 'crossing'>;
  return (
    <>
      {record.use && <Fact label={t('panel.use')}>{t(`use.${record.use}`)}</Fact>}
      {type && <Fact label={t('panel.kindOf')}>{t(`type.${type}`)}</Fact>}
      {crossing && (
        <Fact label={t('panel.border')}>
          <CountryLink code={crossing[0]} /> – <CountryLink code={crossing[1]} />
        </Fact>
      )}
      {antennas && (
        <Fact label={t('panel.antennas')}>
          <ClaimText claim={antennas}>
            <LocalText text={antennas.value} />
          </ClaimText>
        </Fact>
      )}
      {bands && (
        <Fact label={t('panel.bands')}>
          <ClaimText claim={bands}>{bands.value}</ClaimText>
        </Fact>
      )}
      <PlaceFacts record={record} />
    </>
  );
}
