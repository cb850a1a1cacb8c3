import { useEffect, useRef, useState } from 'react';
import { useWords } from '../atlas-context';
import { copyText } from './copy-text';
import styles from './Share.module.css';

interface Props {
  /** What stands in the field, for those who do not see it. */
  label: string;
  text: string;
  /** How many lines of it are seen. */
  rows: number;
  isFirst?: boolean;
}

type Said = 'copied' | 'selected' | null;

/** What is copied, and the button that copies it and says so. */
export function CopyField({ label, text, rows, isFirst = false }: Props) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<Said>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said is of the text before
  useEffect(() => setSaid(null), [text]);
  const copy = async () => {
    if (!field.current) return;
    setSaid(null);
    setSaid((await copyText(field.current, text)) ? 'copied' : 'selected');
  };
  return (
    <div className={styles.copy}>
      <textarea
        ref={field}
        readOnly
        rows={rows}
        value={text}
        aria-label={label}
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.act}>
        {/* biome-ignore lint/a11y/noAutofocus: the dialog was opened to copy */}
        <button type="button" className={styles.button} autoFocus={isFirst} onClick={copy}>
          {t('share.copy')}
        </button>
        <p role="status">{said && t(`share.${said}`)}</p>
      </div>
    </div>
  );
}
