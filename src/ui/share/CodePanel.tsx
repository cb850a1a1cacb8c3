import { useWords } from '../atlas-context';
import { QrCode } from '../qr/QrCode';
import { qrOutline } from '../qr/qr-outline';
import styles from './Share.module.css';

/** The view for a phone. */
export function CodePanel({ address }: { address: string }) {
  const { t } = useWords();
  const hasCode = qrOutline(address) !== null;
  return (
    <div className={styles.code}>
      <QrCode text={address} label={t('qr.label')} />
      <p className={styles.hint}>{t(hasCode ? 'share.codeHint' : 'share.codeTooLong')}</p>
    </div>
  );
}
