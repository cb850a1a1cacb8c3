import { Trans } from 'react-i18next';
import type { Entity } from '../../domain/dataset';
import { phaseAt } from '../../domain/lifespan';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useAtlasIndex } from '../atlas-context';
import { landingsAt } from './landings';
import styles from './record.module.css';

/** How many cables in service land here on the day of the clock. */
export function LandingSentence({ entity }: { entity: Entity }) {
  const index = useAtlasIndex();
  const { day } = useAtlas(windowOf);
  const count = landingsAt(index, entity.id).filter(
    ({ phases }) => phaseAt(phases, day)?.state === 'in-service',
  ).length;
  return (
    <p className={styles.statement}>
      <Trans i18nKey="sentence.landing" count={count} components={{ b: <b /> }} />
    </p>
  );
}
