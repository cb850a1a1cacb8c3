import { useEffect, useMemo, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { Icon } from '../../components/Icon';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';
import { lift } from '../record/lift';
import { fold, landingOptions } from './landing-options';
import styles from './Measure.module.css';
import { nearLandings } from './near-landings';

interface Props {
  label: string;
  /** The landing point that is chosen. */
  id: string | null;
  /** The other end, which is not offered. */
  other: string | null;
  onChoose: (id: string | null) => void;
}

/** So many are listed at once; typing finds the others. */
const LISTED = 60;

/** A landing point by its name; what is typed is found in either language. */
export function EndField({ label, id, other, onChoose }: Props) {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const options = useMemo(() => landingOptions(index, lang), [index, lang]);
  const chosen = options.find((option) => option.id === id);
  const name = chosen?.name ?? id ?? '';
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);
  const asked = text === name ? '' : fold(text);
  const found = options
    .filter((option) => option.id !== other && option.words.includes(asked))
    .slice(0, LISTED);
  const near = id === null ? [] : nearLandings(index, id).filter((one) => one.id !== other);
  return (
    <ComboBox
      className={styles.field ?? ''}
      items={found}
      inputValue={text}
      selectedKey={chosen ? id : null}
      menuTrigger="focus"
      allowsEmptyCollection
      onInputChange={(value) => {
        setText(value);
        if (value === '' && id !== null) onChoose(null);
      }}
      onSelectionChange={(key) => {
        if (key === null || key === id) return;
        // At once with the choice: a text that changed later would open the list again.
        setText(options.find((option) => option.id === key)?.name ?? '');
        onChoose(String(key));
      }}
      onBlur={() => setText(name)}
    >
      <Label>{label}</Label>
      <div className={styles.input}>
        <Input placeholder={t('measure.placeholder')} />
        <Button>
          <Icon name="search" size={14} />
        </Button>
      </div>
      {near.length > 0 && (
        <p className={styles.near}>
          {t('measure.near')}{' '}
          {near.map((landing) => (
            <button
              key={landing.id}
              type="button"
              {...lift(landing)}
              onClick={() => onChoose(landing.id)}
            >
              {textIn(landing.name, lang)}
            </button>
          ))}
        </p>
      )}
      <Popover className={styles.options ?? ''} offset={4}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.note}>{t('measure.nothing')}</p>}
        >
          {(option: (typeof found)[number]) => (
            <ListBoxItem id={option.id} textValue={option.name} className={styles.option ?? ''}>
              {option.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
