import type { Agreement } from '../../domain/agreement-records';
import type { Entity } from '../../domain/dataset';
import type { RecordDetails } from '../../domain/record-details';
import { CountrySentence } from './CountrySentence';
import { LandingSentence } from './LandingSentence';
import { MilestoneSentence } from './MilestoneSentence';
import { OfficialSentence } from './OfficialSentence';
import { StateSentence } from './StateSentence';

/** The sentence a record opens with, by its kind. */
export function StateLead({ entity, details }: { entity: Entity; details: RecordDetails }) {
  const { officialTotal } = details.record as Partial<Agreement>;
  if (officialTotal)
    return <OfficialSentence total={officialTotal} sources={details.record.sources} />;
  if (entity.kind === 'countries') return <CountrySentence entity={entity} details={details} />;
  if (entity.kind === 'landing-points') return <LandingSentence entity={entity} />;
  if (entity.kind === 'milestones') return <MilestoneSentence details={details} />;
  return <StateSentence details={details} />;
}
