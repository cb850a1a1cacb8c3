import { useState } from 'react';
import { Icon } from '../../components/Icon';
import type { Entity } from '../../domain/dataset';
import { actions } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { saveFile } from '../download/save-file';
import { useIsKiosk } from '../kiosk/use-is-kiosk';
import parts from './ArchiveSection.module.css';
import styles from './record.module.css';
import { type ArchiveSubject, recordArchive } from './record-archive';
import { Section } from './Section';

interface Props {
  /** Of the file, after the name of the atlas. */
  name: string;
  entities: readonly Entity[];
  subject: ArchiveSubject;
}

/** Every record of a country or an organisation in one file, put together when it is asked for. */
export function ArchiveSection(props: Props) {
  return useIsKiosk() ? null : <Archive {...props} />;
}

function Archive({ name, entities, subject }: Props) {
  const { t } = useWords();
  const { dataset } = useAtlasIndex();
  const [isBusy, setBusy] = useState(false);
  const download = () => {
    setBusy(true);
    recordArchive(dataset, entities, subject)
      .then(
        (bytes) => saveFile(bytes, `digital-silk-road-atlas-${name}.zip`, 'application/zip'),
        () => actions.notify({ key: 'panel.archiveFailed', values: {} }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Section title={t('panel.archive')} aside={t('panel.archiveCount', { count: entities.length })}>
      <p className={styles.caption}>{t('panel.archiveHint')}</p>
      <button type="button" className={parts.button} disabled={isBusy} onClick={download}>
        <Icon name="download" size={14} />
        <span aria-live="polite">{t(isBusy ? 'panel.archiveBusy' : 'panel.archiveGet')}</span>
      </button>
    </Section>
  );
}
