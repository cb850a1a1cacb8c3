import { Fragment } from 'react';
import { FIBRE_INDEX, lightDelayMs } from '../../domain/light-delay';
import { CHANGE_KM, type NetworkPath } from '../../domain/network-path';
import { useAtlas } from '../../state/atlas-store';
import { measuredPath } from '../../state/measured-path';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';
import { LegRow } from './LegRow';
import styles from './Measure.module.css';
import { formatKm, formatMs } from './measure-format';
import { usePlaceName } from './use-place-name';
import { useRecords } from './use-records';

/** Length and delay of the path that is shown, its cables in order, and what remains if one of them is cut. */
export function PathResult({ path }: { path: NetworkPath }) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const cut = useAtlas((state) => state.cut);
  const other = useAtlas((state) => (cut < 0 ? null : measuredPath(index, state, cut)));
  const isCut = other !== null && path.legs.some(({ cable }) => cable === cut);
  const shown = isCut ? other : path;
  const { entities } = index.dataset;
  const cables = [...path.legs, ...(other?.legs ?? [])].flatMap(
    ({ cable }) => entities[cable] ?? [],
  );
  const records = useRecords(cables);
  const placeName = usePlaceName(records);
  const delay = lightDelayMs(shown.km);
  const cutName = isCut ? entities[cut]?.name : undefined;
  return (
    <>
      <div className={styles.total} role="status">
        {cutName && <p>{t('measure.without', { name: textIn(cutName, lang) })}</p>}
        <p className={styles.figure}>
          {t('panel.lengthValue', { value: formatKm(shown.km, lang) })}
        </p>
        <p>{t('measure.delay', { one: formatMs(delay, lang), both: formatMs(2 * delay, lang) })}</p>
      </div>
      <ol className={styles.legs}>
        {path.legs.map((leg, i) => (
          // A path may come back to a cable that it has left.
          // biome-ignore lint/suspicious/noArrayIndexKey: legs have no other name than their place in the path
          <Fragment key={i}>
            {i > 0 && (
              <li className={styles.change}>
                {t('measure.change', { name: placeName(leg.from) })}
              </li>
            )}
            <LegRow leg={leg} path={path} records={records} placeName={placeName} />
          </Fragment>
        ))}
      </ol>
      <p className={styles.note}>{t('measure.estimate', { km: CHANGE_KM })}</p>
      <p className={styles.note}>{t('measure.light', { index: FIBRE_INDEX })}</p>
      <p className={styles.note}>{t('measure.joins')}</p>
    </>
  );
}
