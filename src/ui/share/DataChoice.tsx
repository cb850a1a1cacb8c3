import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '../atlas-context';
import styles from './Share.module.css';

interface Props {
  isPinned: boolean;
  onChange: (isPinned: boolean) => void;
  version: string;
  /** Of the data, in words. */
  date: string;
}

const CHOICES = ['current', 'asToday'] as const;

/** Whether what is shared follows the records or stays as it is. */
export function DataChoice({ isPinned, onChange, version, date }: Props) {
  const { t } = useWords();
  return (
    <RadioGroup
      className={styles.choice ?? ''}
      value={isPinned ? 'asToday' : 'current'}
      onChange={(value) => onChange(value === 'asToday')}
    >
      <Label className="visually-hidden">{t('share.data')}</Label>
      {CHOICES.map((id) => (
        <Radio key={id} value={id} className={styles.radio ?? ''}>
          <span className={styles.dot} aria-hidden="true" />
          <span>
            {t(`share.${id}`)}
            <small>{t(`share.${id}Hint`, { version, date })}</small>
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
