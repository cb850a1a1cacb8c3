import type { Entity } from '../../domain/dataset';
import { useWords } from '../atlas-context';
import { Foot } from './Foot';
import { Heading } from './Heading';
import { LinkedSections } from './LinkedSections';
import { LoadFailure } from './LoadFailure';
import { LoadingLines } from './LoadingLines';
import { NotesSection } from './NotesSection';
import { RecordSections } from './RecordSections';
import styles from './record.module.css';
import { SourceList } from './SourceList';
import { StateLead } from './StateLead';
import { useRecord } from './use-record';

interface Props {
  titleId: string;
  entity: Entity;
  onClose: () => void;
  onShowSources: () => void;
}

/** A record of the dataset: at once what the map knows of it, then what is fetched. */
export function OpenRecord({ titleId, entity, onClose, onShowSources }: Props) {
  const { t } = useWords();
  const { loading, retry } = useRecord(entity.kind, entity.id);
  const details = loading.status === 'loaded' ? loading.details : null;
  return (
    <>
      <div className={styles.body} data-scroll>
        <Heading id={titleId} entity={entity} onClose={onClose} />
        {details && <StateLead entity={entity} details={details} />}
        {loading.status === 'loading' && <LoadingLines />}
        {loading.status === 'failed' && <LoadFailure onRetry={retry} />}
        {details && <RecordSections entity={entity} details={details} />}
        <LinkedSections entity={entity} />
        {details?.record.notes && <NotesSection notes={details.record.notes} />}
        {details && <SourceList record={details.record} />}
      </div>
      {details && (
        <Foot
          kind={details.kind}
          id={details.id}
          name={entity.name}
          first={{
            icon: 'cite',
            name: t('panel.sourcesCount', { count: details.record.sources.length }),
            onPress: onShowSources,
          }}
        />
      )}
    </>
  );
}
