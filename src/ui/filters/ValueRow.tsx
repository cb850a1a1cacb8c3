import { useWords } from '../atlas-context';
import { formatNumber } from '../format';
import styles from './Filters.module.css';

interface Props {
  name: string;
  count: number;
  isChosen: boolean;
  onToggle: () => void;
}

/** A value of a facet with how many records it would show; one that would show none can still be chosen, and undone. */
export function ValueRow({ name, count, isChosen, onToggle }: Props) {
  const { lang } = useWords();
  return (
    <li>
      <label className={styles.value} data-empty={count === 0 || undefined}>
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span>{name}</span>
        <span className={styles.count}>{formatNumber(count, lang)}</span>
      </label>
    </li>
  );
}
