import { type FormEvent, useState } from 'react';
import {
  FieldError,
  Form,
  Input,
  type KeyboardEvent,
  Label,
  Text,
  TextField,
} from 'react-aria-components';
import { useWords } from '../atlas-context';
import styles from './DateField.module.css';

interface Props {
  label: string;
  /** What stands in it at first. */
  initial: string;
  /** Takes the text; `false` where it is no date, which the field then says. */
  onCommit: (text: string) => boolean;
  onClose: () => void;
}

/** A typed date: Enter sets it, Escape and leaving let it be, a wrong one stays to be mended. */
export function DateField({ label, initial, onCommit, onClose }: Props) {
  const { t } = useWords();
  const [text, setText] = useState(initial);
  const [isWrong, setIsWrong] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (onCommit(text)) onClose();
    else setIsWrong(true);
  };
  // the field keeps its keys to itself, so that Escape does not close the panel behind as well
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <Form className={styles.form ?? ''} onSubmit={onSubmit} validationBehavior="aria">
      <TextField
        className={styles.field ?? ''}
        value={text}
        isInvalid={isWrong}
        onChange={(next) => {
          setText(next);
          setIsWrong(false);
        }}
        onKeyDown={onKeyDown}
        onBlur={onClose}
        autoFocus
        autoComplete="off"
        inputMode="numeric"
      >
        <Label className="visually-hidden">{label}</Label>
        <Input
          className={styles.input ?? ''}
          placeholder="2017-06"
          maxLength={12}
          enterKeyHint="go"
          onFocus={(event) => {
            const { value } = event.currentTarget;
            // one digit was typed on the slider: go on writing after it
            event.currentTarget.setSelectionRange(value.length > 1 ? 0 : 1, value.length);
          }}
        />
        {isWrong ? (
          <FieldError className={styles.error ?? ''}>{t('clock.badDate')}</FieldError>
        ) : (
          <Text slot="description" className={styles.hint ?? ''}>
            {t('clock.typeDate')}
          </Text>
        )}
      </TextField>
    </Form>
  );
}
