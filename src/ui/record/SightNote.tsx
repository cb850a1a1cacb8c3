import type { Entity } from '../../domain/dataset';
import { layerModules } from '../../layers/registry';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import styles from './record.module.css';

/** Says what the circle means that the map draws around a selected satellite or station. */
export function SightNote({ entity }: { entity: Entity }) {
  const { dataset } = useAtlasIndex();
  const { t, lang } = useWords();
  const layer = layerModules.find(({ id }) => id === entity.kind);
  const [area] = layer?.sightAreas?.(entity, dataset) ?? [];
  if (!area) return null;
  // The label of a station's circle is the height it holds for, "600 km".
  const km = formatNumber(Number.parseFloat(area.properties.label), lang);
  return (
    <p className={styles.caption}>
      {entity.kind === 'satellites' ? t('panel.seesRadius') : t('panel.stationCircle', { km })}
    </p>
  );
}
