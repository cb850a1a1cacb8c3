import {
  type CableCommon,
  LINE_PRECISIONS,
  type TerrestrialCable,
} from '../../domain/cable-records';
import type { RecordDetails } from '../../domain/record-details';
import { useWords } from '../atlas-context';
import { formatNumber } from '../format';
import { ClaimText } from './ClaimText';
import { Fact } from './Fact';
import { useSegmentNames } from './use-segment-names';

/** Length, capacity, fibre pairs, cost, scope, and how well the course is known. */
export function CableFacts({ details }: { details: RecordDetails }) {
  const { t, lang } = useWords();
  const { lengthKm, capacityTbps, fibrePairs, costMusd } = details.record as CableCommon;
  const { scope } = details.record as Partial<TerrestrialCable>;
  const precisions = LINE_PRECISIONS.filter((one) =>
    details.segments.some(({ precision }) => precision === one),
  );
  const overland = details.segments.filter((segment) => segment.overland);
  const undersea = details.segments.filter((segment) => segment.undersea);
  const drawnKm = details.segments.reduce((sum, segment) => sum + segment.drawnKm, 0);
  const namesOf = useSegmentNames(details.places);
  const value = (number: number) => ({ value: formatNumber(number, lang) });
  return (
    <>
      {scope && <Fact label={t('panel.scope')}>{t(`scope.${scope}`)}</Fact>}
      {lengthKm && (
        <Fact label={t('panel.length')}>
          <ClaimText claim={lengthKm}>{t('panel.lengthValue', value(lengthKm.value))}</ClaimText>
        </Fact>
      )}
      {drawnKm > 0 && (
        <Fact label={t('measure.drawn')}>{t('panel.lengthValue', value(drawnKm))}</Fact>
      )}
      {capacityTbps && (
        <Fact label={t('panel.capacity')}>
          <ClaimText claim={capacityTbps}>
            {t('panel.capacityValue', value(capacityTbps.value))}
          </ClaimText>
        </Fact>
      )}
      {fibrePairs && (
        <Fact label={t('panel.fibrePairs')}>
          <ClaimText claim={fibrePairs}>{formatNumber(fibrePairs.value, lang)}</ClaimText>
        </Fact>
      )}
      {costMusd && (
        <Fact label={t('panel.cost')}>
          <ClaimText claim={costMusd}>{t('panel.costValue', value(costMusd.value))}</ClaimText>
        </Fact>
      )}
      {overland.length > 0 && <Fact label={t('panel.overland')}>{namesOf(overland)}</Fact>}
      {undersea.length > 0 && <Fact label={t('panel.undersea')}>{namesOf(undersea)}</Fact>}
      {precisions.length > 0 && (
        <Fact label={t('panel.precision')}>
          {precisions.map((one) => (
            <div key={one}>{t(`panel.precision-${one}`)}</div>
          ))}
        </Fact>
      )}
    </>
  );
}
