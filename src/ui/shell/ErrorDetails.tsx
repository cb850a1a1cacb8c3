import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsKiosk } from '../kiosk/use-is-kiosk';
import { copyText } from '../share/copy-text';
import styles from './ErrorDetails.module.css';

type Said = 'copied' | 'selected' | null;

/** What a report of a fault needs: what happened, at which address, in which browser; and the button that copies it. */
export function ErrorDetails({ details }: { details: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<Said>(null);
  // Nobody takes anything along from a wall.
  const isKiosk = useIsKiosk();
  const text = `${details}\n\n${location.href}\n${navigator.userAgent}`;
  const copy = async () => {
    if (!field.current) return;
    setSaid(null);
    setSaid((await copyText(field.current, text)) ? 'copied' : 'selected');
  };
  return (
    <div className={styles.details}>
      <textarea
        ref={field}
        readOnly
        rows={5}
        value={text}
        aria-label={t('error.details')}
        spellCheck={false}
      />
      {!isKiosk && (
        <div className={styles.act}>
          <button type="button" onClick={copy}>
            {t('error.copy')}
          </button>
          <p role="status">{said && t(`share.${said}`)}</p>
        </div>
      )}
    </div>
  );
}
