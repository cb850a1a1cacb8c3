import type { RecordDetails } from '../../domain/record-details';
import type { Gateway, GroundStation, PointCommon } from '../../domain/site-records';
import { useWords } from '../atlas-context';
import { ClaimText } from './ClaimText';
import { CountryLink } from './CountryLink';
import { Fact } from './Fact';
import { LocalText } from './LocalText';
import { PlaceFacts } from './PlaceFacts';

/** Border, where it stands and how that is known, then antennas and bands; its use stands above its name. */
export function PointFacts({ details }: { details: RecordDetails }) {
  const { t } = useWords();
  const record = details.record as PointCommon & Partial<Pick<GroundStation, 'aboard'>>;
  const { antennas, bands } = details.record as Partial<GroundStation>;
  const { crossing } = details.record as Pick<Gateway, 'crossing'>;
  return (
    <>
      {crossing && (
        <Fact label={t('panel.border')}>
          <CountryLink code={crossing[0]} /> – <CountryLink code={crossing[1]} />
        </Fact>
      )}
      <PlaceFacts record={record} isHost={details.kind !== 'landing-points'} />
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
    </>
  );
}
