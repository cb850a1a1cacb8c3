import { type ReactNode, useRef, useState } from 'react';
import { Button, DialogTrigger } from 'react-aria-components';
import type { Text } from '../../domain/record-parts';
import { actions, useAtlas } from '../../state/atlas-store';
import { encodeView } from '../../state/url-codec';
import type { Selection } from '../../state/view';
import { useAtlasIndex, useWords } from '../atlas-context';
import { DialogFrame } from '../dialog/DialogFrame';
import { textIn } from '../format';
import styles from './Correction.module.css';
import { correctionReport, reportUrl } from './correction-report';
import { REPOSITORY_URL } from './repository-url';

interface Props {
  /** Left out for the map as a whole. */
  subject?: Selection & { name: Text };
  className?: string | undefined;
  children: ReactNode;
}

/** Begins a report of what is wrong: at the repository, or as a text to copy where a build names none. */
export function CorrectionButton({ subject, className, children }: Props) {
  const { t, lang } = useWords();
  const { dataset } = useAtlasIndex();
  const view = useAtlas((state) => state.view);
  const query = encodeView(view);
  const report = correctionReport(
    {
      key: subject ? `${subject.kind}/${subject.id}` : null,
      name: subject ? textIn(subject.name, lang) : t('app.title'),
      dataVersion: dataset.version,
      address: `${location.origin}${location.pathname}${query && `?${query}`}`,
    },
    [t('about.correct.what'), t('about.correct.source')],
  );
  if (REPOSITORY_URL)
    return (
      <a
        className={className}
        href={reportUrl(REPOSITORY_URL, report)}
        target="_blank"
        rel="noreferrer"
      >
        {children}
      </a>
    );
  return (
    <DialogTrigger>
      <Button className={className ?? ''}>{children}</Button>
      <DialogFrame title={t('about.correct.title')} width={500}>
        <div className={styles.body}>
          <p>{t('about.correct.copyHint')}</p>
          <ReportText text={`${report.title}\n\n${report.body}`} />
        </div>
      </DialogFrame>
    </DialogTrigger>
  );
}

/** The text, which can be written on before it is copied. */
function ReportText({ text }: { text: string }) {
  const { t } = useWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(area.current?.value ?? text).then(
      () => setCopied(true),
      () => {
        area.current?.select();
        actions.notify({ key: 'about.correct.copyFailed', values: {} });
      },
    );
  return (
    <>
      <textarea
        ref={area}
        className={styles.text}
        aria-label={t('about.correct.report')}
        defaultValue={text}
        rows={11}
        onChange={() => setCopied(false)}
      />
      <Button className={styles.copy ?? ''} onPress={copy}>
        <span aria-live="polite">
          {t(isCopied ? 'about.correct.copied' : 'about.correct.copy')}
        </span>
      </Button>
    </>
  );
}
