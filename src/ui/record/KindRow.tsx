import { Icon } from '../../components/Icon';
import type { SelectionKind } from '../../state/view';
import { useWords } from '../atlas-context';
import { hueOf } from '../hue';
import { kindIcon } from '../kind-icon';
import { siteWord } from '../site-word';
import styles from './record.module.css';

interface Props {
  kind: SelectionKind;
  variant?: string | undefined;
  onClose: () => void;
}

/** The kind of the record in the hue of its layer, and the button that closes the panel; stays in sight. */
export function KindRow({ kind, variant, onClose }: Props) {
  const { t } = useWords();
  const icon = kindIcon(kind, variant);
  const word = siteWord(t, kind, variant);
  return (
    <div className={styles.kind}>
      <p style={icon && kind !== 'milestones' ? { color: hueOf(kind) } : undefined}>
        {icon && <Icon name={icon} />}
        {t(`kind.${kind}`)}
        {word && <span className={styles.variant}>{word}</span>}
      </p>
      <button
        type="button"
        className={styles.close}
        aria-label={t('panel.close')}
        title={t('panel.close')}
        onClick={onClose}
      >
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
