import { useState } from 'react';
import { Icon } from '../../components/Icon';
import type { Entity } from '../../domain/dataset';
import { actions } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { saveFile } from '../download/save-file';
import parts from './CountryDownload.module.css';
import { countryArchive, recordsOf } from './country-archive';
import styles from './record.module.css';
import { Section } from './Section';

/** Everything that is known of a country in one file, put together when it is asked for. */
export function CountryDownload({ entity }: { entity: Entity }) {
  const { t } = useWords();
  const { dataset } = useAtlasIndex();
  const [isBusy, setBusy] = useState(false);
  const count = recordsOf(dataset, entity).length;
  const download = () => {
    setBusy(true);
    countryArchive(dataset, entity)
      .then(
        (bytes) => saveFile(bytes, `digital-silk-road-atlas-${entity.id}.zip`, 'application/zip'),
        () => actions.notify({ key: 'panel.archiveFailed', values: {} }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Section title={t('panel.archive')} aside={t('panel.archiveCount', { count })}>
      <p className={styles.caption}>{t('panel.archiveHint')}</p>
      <button type="button" className={parts.button} disabled={isBusy} onClick={download}>
        <Icon name="download" size={14} />
        <span aria-live="polite">{t(isBusy ? 'panel.archiveBusy' : 'panel.archiveGet')}</span>
      </button>
    </Section>
  );
}
