import type { Entity } from '../../domain/dataset';
import { phaseAt } from '../../domain/lifespan';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { CountryParties } from '../party/CountryParties';
import { CountryDownload } from './CountryDownload';
import { CountryNeighbours } from './CountryNeighbours';
import { jointAgreementsOf, systemsOf } from './country-lists';
import { RecordRows } from './RecordRows';
import { rowOf } from './row-state';
import { Section } from './Section';

/** What stands in a country or touches it, and what it takes part in; needs no fetched record. */
export function CountrySections({ entity }: { entity: Entity }) {
  const index = useAtlasIndex();
  const { t } = useWords();
  const { day } = useAtlas(windowOf);
  const systems = systemsOf(index, entity, day);
  const inService = systems.filter(
    ({ phases }) => phaseAt(phases, day)?.state === 'in-service',
  ).length;
  const agreements = jointAgreementsOf(index, entity, day);
  return (
    <>
      {systems.length > 0 && (
        <Section
          title={t('panel.systems')}
          aside={t('panel.systemsCount', { total: systems.length, inService })}
        >
          <RecordRows items={systems.map(rowOf)} />
        </Section>
      )}
      {agreements.length > 0 && (
        <Section title={t('panel.agreementsHere')} aside={agreements.length}>
          <RecordRows items={agreements.map(rowOf)} cap={6} />
        </Section>
      )}
      <CountryParties entity={entity} />
      <CountryNeighbours entity={entity} />
      <CountryDownload entity={entity} />
    </>
  );
}
