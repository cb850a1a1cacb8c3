import { useEffect } from 'react';
import { actions, useAtlas } from '../../state/atlas-store';
import { measuredPath } from '../../state/measured-path';
import { useAtlasIndex, useWords } from '../atlas-context';
import { EndFields } from './EndFields';
import styles from './Measure.module.css';
import { NoPath } from './NoPath';
import { PathResult } from './PathResult';
import { pathBounds } from './path-bounds';

/** Two landing points, and the shortest path between them through what is in service at the clock. */
export function MeasurePanel() {
  const { t } = useWords();
  const index = useAtlasIndex();
  const { from, to } = useAtlas((state) => state.view.path);
  const path = useAtlas((state) => measuredPath(index, state, -1));

  // A path that an address opens without saying where to look is brought into view.
  useEffect(() => {
    const state = useAtlas.getState();
    const asked = measuredPath(index, state, -1);
    if (asked && !new URLSearchParams(location.search).has('lng'))
      actions.flyTo({ bounds: pathBounds(asked) });
  }, [index]);

  return (
    <div className={styles.measure}>
      <EndFields />
      {from === null || to === null ? (
        <p className={styles.note}>{t('measure.hint')}</p>
      ) : path ? (
        <PathResult path={path} />
      ) : (
        <NoPath from={from} to={to} />
      )}
    </div>
  );
}
