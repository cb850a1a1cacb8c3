import type { Entity } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { AgreementSections } from './AgreementSections';
import { CountryAgreements } from './CountryAgreements';
import { CountryChronicle } from './CountryChronicle';
import { CountryGrowth } from './CountryGrowth';
import { Facts } from './Facts';
import { LandingList } from './LandingList';
import { LifeSection } from './LifeSection';
import { MilestoneSections } from './MilestoneSections';
import { RouteList } from './RouteList';
import { SegmentList } from './SegmentList';

/** The parts of a fetched record, by its kind, in the order of the panel. */
export function RecordSections({ entity, details }: { entity: Entity; details: RecordDetails }) {
  switch (entity.kind) {
    case 'countries':
      return (
        <>
          <CountryGrowth entity={entity} />
          <CountryChronicle entity={entity} details={details} />
          <CountryAgreements details={details} />
        </>
      );
    case 'agreements':
      return <AgreementSections entity={entity} details={details} />;
    case 'milestones':
      return <MilestoneSections details={details} />;
    default:
      return (
        <>
          <LifeSection entity={entity} details={details} />
          <Facts entity={entity} details={details} />
          {entity.kind === 'submarine-cables' && <LandingList entity={entity} />}
          <RouteList details={details} />
          <SegmentList details={details} />
        </>
      );
  }
}
