import { ListBoxItem } from 'react-aria-components';
import { Icon } from '../../components/Icon';
import type { Text } from '../../domain/record-parts';
import type { IconName } from '../../lib/icon-paths';
import { useWords } from '../atlas-context';
import { langAttribute, textIn } from '../format';
import styles from './ListOption.module.css';

interface Props {
  id: string;
  name: Text;
  icon?: IconName | null;
  colour?: string;
  /** What stands at its end, in a word or two. */
  state: string | null;
  /** The filters leave it out; it can be opened all the same. */
  isOutside?: boolean;
}

/** A row of a list box: a mark, a name, a word or two. */
export function ListOption({ id, name, icon, colour, state, isOutside = false }: Props) {
  const { t, lang } = useWords();
  const text = textIn(name, lang);
  return (
    <ListBoxItem
      id={id}
      textValue={text}
      className={styles.row ?? ''}
      data-outside={isOutside || undefined}
    >
      <span className={styles.mark} style={{ color: colour }}>
        {icon && <Icon name={icon} size={16} />}
      </span>
      <span className={styles.name} lang={langAttribute(name, lang)}>
        {text}
      </span>
      {(isOutside || state !== null) && (
        <span className={styles.state}>
          {[isOutside && t('filters.outside'), state].filter(Boolean).join(' · ')}
        </span>
      )}
    </ListBoxItem>
  );
}
