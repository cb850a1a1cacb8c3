import { Icon } from '../../components/Icon';
import type { LayerId } from '../../domain/layer-id';
import { layerIcons } from '../../layers/layer-icons';
import { hueOf } from '../hue';
import styles from './Key.module.css';

const RAMP = [1, 2, 3, 4, 5] as const;

function Ramp() {
  return (
    <span className={styles.ramp} aria-hidden="true">
      {RAMP.map((step) => (
        <i key={step} style={{ background: `var(--ramp-${step})` }} />
      ))}
    </span>
  );
}

/** What a layer is told by beside its name. */
export function LayerMark({ id }: { id: LayerId }) {
  if (id === 'countries') return <Ramp />;
  if (id === 'agreements') return <span className={styles.arc} aria-hidden="true" />;
  return (
    <span style={{ color: hueOf(id) }}>
      <Icon name={layerIcons[id]} size={15} />
    </span>
  );
}
