import type { RecordDetails } from '../../domain/record-details';
import type { GroundStation, PointCommon } from '../../domain/records';
import { useWords } from '../atlas-context';
import { ClaimText } from './ClaimText';
import { Fact } from './Fact';
import { LocalText } from './LocalText';
import { PlaceFacts } from './PlaceFacts';

/** Where it stands and how that is known, then antennas and bands; its use stands above its name. */
export function PointFacts({ details }: { details: RecordDetails }) {
  const { t } = useWords();
  const record = details.record as PointCommon & Partial<Pick<GroundStation, 'aboard'>>;
  const { antennas, bands } = details.record as Partial<GroundStation>;
  return (
    <>
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
