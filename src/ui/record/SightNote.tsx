import type { Entity } from '../../domain/dataset';
import { sightOf } from '../../domain/sight-circles';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatNumber } from '../format';
import styles from './record.module.css';

/** Says what the circles mean that the map draws around a selected satellite or station. */
export function SightNote({ entity }: { entity: Entity }) {
  const { dataset } = useAtlasIndex();
  const { t, lang } = useWords();
  const sight = sightOf(entity, dataset);
  if (!sight) return null;
  const heights = [...new Set(sight.circles.map(({ altitudeKm }) => Math.round(altitudeKm)))];
  const [km = '', low = ''] = heights.map((height) => formatNumber(height, lang));
  const key =
    sight.kind === 'station' && sight.isAssumed
      ? 'assumed'
      : sight.kind === 'station' && low
        ? 'stationTwo'
        : sight.kind;
  return <p className={styles.caption}>{t(`panel.sight-${key}`, { km, low })}</p>;
}
