import { type Entity, keyOf } from '../../domain/dataset';
import { entityOf } from '../../state/atlas-index';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { CountrySections } from './CountrySections';
import { landingsAt, passingAt } from './landings';
import { RecordRows } from './RecordRows';
import { compareRows } from './row-order';
import { type RowItem, rowOf } from './row-state';
import { Section } from './Section';

/** Other records that belong to this one; from the dataset alone, so they stand even if the record fails to load. */
export function LinkedSections({ entity }: { entity: Entity }) {
  const index = useAtlasIndex();
  const { t } = useWords();
  const { kind, id } = entity;
  const satellites = (entity.satellites ?? []).flatMap(
    (one) => entityOf(index, { kind: 'satellites', id: one }) ?? [],
  );
  const sites = (entity.sites ?? []).flatMap(
    (key) => index.dataset.entities[index.positionOf.get(key) ?? -1] ?? [],
  );
  const programmes = index.programmesOf.get(keyOf(entity)) ?? [];
  return (
    <>
      {kind === 'countries' && <CountrySections entity={entity} />}
      {kind === 'landing-points' && (
        <Rows title={t('panel.cablesHere')} items={landingsAt(index, id)} />
      )}
      {kind === 'gateways' && (
        <Rows title={t('panel.cablesThrough')} items={passingAt(index, id)} />
      )}
      {kind === 'satellites' && (
        <Rows title={t('panel.stations')} items={(index.stationsOf.get(id) ?? []).map(rowOf)} />
      )}
      <Rows title={t('panel.satellites')} items={satellites.map(rowOf)} />
      <Rows title={t('panel.programmeSites')} items={sites.map(rowOf)} />
      <Rows title={t('panel.programmes')} items={programmes.map(rowOf)} />
    </>
  );
}

function Rows({ title, items }: { title: string; items: readonly RowItem[] }) {
  const { day } = useAtlas(windowOf);
  if (items.length === 0) return null;
  return (
    <Section title={title} aside={items.length}>
      <RecordRows items={[...items].sort(compareRows(day))} />
    </Section>
  );
}
