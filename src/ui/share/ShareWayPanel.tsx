import { useWords } from '../atlas-context';
import { publicAddress } from '../qr/public-address';
import { CitePanel } from './CitePanel';
import { CodePanel } from './CodePanel';
import { CopyField } from './CopyField';
import { type EmbedCode, elementHtml, iframeHtml, pictureAddress, pictureHtml } from './embed-code';
import styles from './Share.module.css';
import type { SharedData } from './shared-data';

export const SHARE_WAYS = ['link', 'element', 'frame', 'picture', 'cite', 'code'] as const;
export type ShareWay = (typeof SHARE_WAYS)[number];

interface Props {
  way: ShareWay;
  code: EmbedCode;
  data: SharedData;
}

const MAKERS = { element: elementHtml, frame: iframeHtml, picture: pictureHtml };

/** One way to hand the view on: what is copied, and what it will look like. */
export function ShareWayPanel({ way, code, data }: Props) {
  const { t } = useWords();
  const address = publicAddress(code.view);
  switch (way) {
    case 'link':
      return (
        <>
          <CopyField label={t('share.tab.link')} text={address} rows={2} isFirst />
          <p className={styles.hint}>{t('share.linkHint')}</p>
        </>
      );
    case 'cite':
      return <CitePanel title={code.title} url={address} data={data} />;
    case 'code':
      return <CodePanel address={address} />;
    default:
      return (
        <>
          <CopyField label={t(`share.tab.${way}`)} text={MAKERS[way](code)} rows={5} />
          <p className={styles.hint}>{t(`share.${way}Hint`)}</p>
          <figure className={styles.preview}>
            {/* Our own copy of the picture: the public address may be another host. */}
            <img src={pictureAddress({ ...code, base: import.meta.env.BASE_URL })} alt="" />
            <figcaption>
              {t('share.preview')}: {code.title}
              {way !== 'picture' && `. ${t('share.previewHint')}`}
            </figcaption>
          </figure>
        </>
      );
  }
}
