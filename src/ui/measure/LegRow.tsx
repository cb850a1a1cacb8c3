import { Icon } from '../../components/Icon';
import type { CableCommon } from '../../domain/cable-records';
import { type EntityKey, keyOf } from '../../domain/dataset';
import { lightDelayMs } from '../../domain/light-delay';
import type { NetworkPath, PathLeg } from '../../domain/network-path';
import type { RecordDetails } from '../../domain/record-details';
import { actions, useAtlas } from '../../state/atlas-store';
import { measuredPath } from '../../state/measured-path';
import { useAtlasIndex, useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { lift, open } from '../record/lift';
import styles from './Measure.module.css';
import { formatKm, formatMs } from './measure-format';

interface Props {
  leg: PathLeg;
  path: NetworkPath;
  records: ReadonlyMap<EntityKey, RecordDetails>;
  placeName: (place: string) => string;
}

/** One cable of the path: what is travelled on it, its published length, and the way that is left without it. */
export function LegRow({ leg, path, records, placeName }: Props) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const other = useAtlas((state) => measuredPath(index, state, leg.cable));
  const isCut = useAtlas((state) => state.cut === leg.cable);
  const entity = index.dataset.entities[leg.cable];
  if (!entity) return null;
  const record = records.get(keyOf(entity))?.record as CableCommon | undefined;
  const icon = kindIcon(entity.kind);
  const km = (value: number) => t('panel.lengthValue', { value: formatKm(value, lang) });
  const moreKm = (other?.km ?? 0) - path.km;
  const sign = moreKm < 0 ? '−' : '+';
  return (
    <li className={styles.leg}>
      <span style={{ color: hueOf(entity.kind) }}>{icon && <Icon name={icon} size={16} />}</span>
      <button
        type="button"
        className={styles.name}
        lang={langAttribute(entity.name, lang)}
        {...lift(entity)}
        onClick={() => open(entity)}
      >
        {textIn(entity.name, lang)}
      </button>
      <b>{km(leg.km)}</b>
      <p>{t('panel.stretch', { from: placeName(leg.from), to: placeName(leg.to) })}</p>
      {record?.lengthKm && <p>{t('measure.published', { length: km(record.lengthKm.value) })}</p>}
      {other ? (
        <button
          type="button"
          className={styles.cut}
          aria-pressed={isCut}
          onClick={() => actions.setCut(isCut ? -1 : leg.cable)}
        >
          <Icon name="cut" size={16} />
          {t('measure.ifCut', {
            km: `${sign}${formatKm(Math.abs(moreKm), lang)}`,
            ms: `${sign}${formatMs(lightDelayMs(Math.abs(moreKm)), lang)}`,
          })}
        </button>
      ) : (
        <p className={styles.alone}>
          <Icon name="cut" size={16} />
          {t('measure.noneLeft')}
        </p>
      )}
      {other && isCut && (
        <ol className={styles.instead}>
          {other.legs.map(({ cable, km: length }, i) => {
            const name = index.dataset.entities[cable]?.name;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: legs have no other name than their place in the path
              <li key={i}>
                {name && textIn(name, lang)} <span>{km(length)}</span>
              </li>
            );
          })}
        </ol>
      )}
    </li>
  );
}
