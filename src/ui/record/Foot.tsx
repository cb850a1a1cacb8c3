import { useEffect, useState } from 'react';
import { Icon } from '../../components/Icon';
import type { Text } from '../../domain/record-parts';
import type { IconName } from '../../lib/icon-paths';
import { actions, useAtlas } from '../../state/atlas-store';
import { encodeView } from '../../state/url-codec';
import type { SelectionKind } from '../../state/view';
import { useWords } from '../atlas-context';
import { CorrectionButton } from '../correction/CorrectionButton';
import { dataFolder } from '../data-folder';
import { useIsKiosk } from '../kiosk/use-is-kiosk';
import styles from './record.module.css';

const SAID_MS = 2000;

interface Props {
  kind: SelectionKind;
  id: string;
  name: Text;
  /** What the page itself can do. */
  first: { icon: IconName; name: string; onPress: () => void } | null;
}

/** The actions of a page: its own, a link to this view, its data, a correction. */
export function Foot({ kind, id, name, first }: Props) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () =>
    copyLink().then(
      () => setCopied(true),
      () => actions.notify({ key: 'panel.copyFailed', values: {} }),
    );
  const isKiosk = useIsKiosk();
  if (isKiosk && !first) return null;
  return (
    <div className={styles.foot}>
      {first && (
        <button type="button" className={styles.action} onClick={first.onPress}>
          <Icon name={first.icon} size={14} />
          {first.name}
        </button>
      )}
      {!isKiosk && (
        <>
          <button type="button" className={styles.action} onClick={copy}>
            <Icon name="share" size={14} />
            <span aria-live="polite">{isCopied ? t('panel.copied') : t('panel.share')}</span>
          </button>
          <a
            className={styles.action}
            href={`${dataFolder()}/records/${kind}/${id}.json`}
            download={`${id}.json`}
            title={t('panel.dataLabel')}
          >
            <Icon name="download" size={14} />
            {t('panel.data')}
          </a>
          <CorrectionButton subject={{ kind, id, name }} className={styles.action}>
            <Icon name="info" size={14} />
            {t('about.correct.short')}
          </CorrectionButton>
        </>
      )}
    </div>
  );
}

/** The address is written a moment after the view changes, so it is made anew here. */
async function copyLink(): Promise<void> {
  const query = encodeView(useAtlas.getState().view);
  const { origin, pathname } = location;
  await navigator.clipboard.writeText(`${origin}${pathname}${query && `?${query}`}`);
}
