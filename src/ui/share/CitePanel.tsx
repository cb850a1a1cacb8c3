import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useWords } from '../atlas-context';
import { CopyField } from './CopyField';
import { CITATION_STYLES, type CitationStyle, citation } from './citation';
import styles from './Share.module.css';
import type { SharedData } from './shared-data';

interface Props {
  title: string;
  url: string;
  data: SharedData;
}

/** Today where the reader is, `YYYY-MM-DD`. */
function localDay(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The view in a list of references, in one of four styles. */
export function CitePanel({ title, url, data }: Props) {
  const { t } = useWords();
  const [style, setStyle] = useState<CitationStyle>('apa');
  return (
    <>
      <RadioGroup
        className={styles.styles ?? ''}
        orientation="horizontal"
        value={style}
        onChange={(value) => setStyle(value as CitationStyle)}
      >
        <Label className="visually-hidden">{t('share.styles')}</Label>
        {CITATION_STYLES.map((id) => (
          <Radio key={id} value={id} className={styles.style ?? ''}>
            {t(`share.style.${id}`)}
          </Radio>
        ))}
      </RadioGroup>
      <CopyField
        label={t('share.citeLabel', { style: t(`share.style.${style}`) })}
        text={citation(style, { title, url, ...data, accessed: localDay() })}
        rows={style === 'apa' || style === 'chicago' ? 4 : 10}
      />
    </>
  );
}
