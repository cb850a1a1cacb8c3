import { itemsByCountry } from '../../domain/country-items';
import type { Entity } from '../../domain/dataset';
import { useAtlasIndex } from '../atlas-context';
import { ArchiveSection } from './ArchiveSection';

/** The country itself and everything that touches it. */
export function CountryDownload({ entity }: { entity: Entity }) {
  const { dataset } = useAtlasIndex();
  const items = itemsByCountry(dataset).get(entity.countries[0] ?? '') ?? [];
  const entities = [entity, ...items.map((item) => item.entity)];
  const name = entity.name.en;
  return (
    <ArchiveSection
      name={entity.id}
      entities={entities}
      subject={{
        title: name,
        sentence: `${entities.length} records that touch ${name}: the country itself, cables, gateways, sites, satellites, agreements and milestones.`,
      }}
    />
  );
}
