import { useContext } from 'react';
import type { RecordCommon, Source } from '../../domain/record-parts';
import { useWords } from '../atlas-context';
import { formatPartialDate } from '../format';
import { tagOf } from '../i18n';
import { useIsKiosk } from '../kiosk/use-is-kiosk';
import { FootnoteContext } from './footnote-context';
import styles from './record.module.css';
import { Section } from './Section';
import { foreignLanguage, isSeenAsCopy, webAddress } from './source-line';
import sources from './sources.module.css';

/** The numbered sources; the one whose number is under the pointer is lit. */
export function SourceList({ record }: { record: RecordCommon }) {
  const { t } = useWords();
  const { lit, light, show } = useContext(FootnoteContext);
  return (
    <Section title={t('panel.sources')} aside={record.sources.length}>
      <ol className={sources.sources}>
        {record.sources.map((source, i) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the source's number
            key={i}
            data-source={i + 1}
            data-lit={lit === i + 1 || undefined}
            tabIndex={-1}
            // Scrolling under a pointer at rest enters too; only a pointer that moves means it.
            onPointerMove={({ movementX, movementY }) => {
              if (movementX || movementY) light(i + 1);
            }}
            onPointerLeave={() => light(null)}
            onBlur={() => show(null)}
          >
            <span className={sources.sourceNumber}>{i + 1}</span>
            <SourceLine source={source} />
          </li>
        ))}
      </ol>
      <Checked record={record} />
    </Section>
  );
}

function SourceLine({ source }: { source: Source }) {
  const { t, lang } = useWords();
  const isKiosk = useIsKiosk();
  const href = isKiosk ? null : webAddress(source);
  const language = foreignLanguage(source.language, tagOf(lang));
  const parts = [
    source.date ? formatPartialDate(source.date, lang) : t('panel.undated'),
    ...(language ? [language] : []),
  ].join(lang === 'zh' ? '，' : ', ');
  return (
    <span>
      {href ? (
        <a href={href} target="_blank" rel="noopener noreferrer external" lang={source.language}>
          {source.title}
          <span className="visually-hidden" lang={tagOf(lang)}>
            {' '}
            ({t('panel.newTab')})
          </span>
        </a>
      ) : (
        <span lang={source.language}>{source.title}</span>
      )}
      <span className={sources.sourceMeta}>
        {source.publisher}
        {lang === 'zh' ? '，' : ', '}
        {parts}
        {isSeenAsCopy(source) && `${lang === 'zh' ? '；' : '; '}${t('panel.noLink')}`}
      </span>
    </span>
  );
}

function Checked({ record: { confidence, checked } }: { record: RecordCommon }) {
  const { t, lang } = useWords();
  return (
    <p className={sources.checked}>
      <span className={styles.sub}>{t('panel.confidence')}</span>
      <b>{t(`panel.confidence-${confidence}`)}</b>
      <span className={styles.faint}>
        {t('panel.checked', { date: formatPartialDate(checked, lang) })}
      </span>
    </p>
  );
}
