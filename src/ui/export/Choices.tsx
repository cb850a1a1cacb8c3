import { useId } from 'react';
import styles from './Picture.module.css';

interface Props<T extends string | number> {
  name: string;
  options: readonly T[];
  chosen: T;
  wordOf: (option: T) => string;
  /** Beneath the word. */
  hintOf?: (option: T) => string;
  onChoose: (option: T) => void;
}

/** One of a few, all of them in sight. */
export function Choices<T extends string | number>({
  name,
  options,
  chosen,
  wordOf,
  hintOf,
  onChoose,
}: Props<T>) {
  const group = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>{name}</legend>
      <div data-hinted={hintOf ? true : undefined}>
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={group}
              checked={option === chosen}
              onChange={() => onChoose(option)}
            />
            <span>
              {wordOf(option)}
              {hintOf && <small>{hintOf(option)}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
