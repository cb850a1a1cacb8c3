import { boundsOfSelection } from '../../map/selection-bounds';
import { actions } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { Foot } from '../record/Foot';
import { Heading } from '../record/Heading';
import { LoadFailure } from '../record/LoadFailure';
import { LoadingLines } from '../record/LoadingLines';
import styles from '../record/record.module.css';
import { useLoaded } from '../record/use-loaded';
import { loadOrganisation } from '../record-loader';
import { PartySections } from './PartySections';

interface Props {
  titleId: string;
  id: string;
  onClose: () => void;
}

/** Until the name is there its line stands empty, so that the focus has where to be. */
const UNNAMED = { name: { en: '\u00a0' }, aliases: [] };

/** The page of an organisation that takes part in something. */
export function OpenOrganisation({ titleId, id, onClose }: Props) {
  const { t } = useWords();
  const index = useAtlasIndex();
  const { loading, retry } = useLoaded(id, () => loadOrganisation(id));
  const details = loading.status === 'loaded' ? loading.details : null;
  const bounds = boundsOfSelection(index, { kind: 'organisations', id });
  return (
    <>
      <div className={styles.body} data-scroll>
        <Heading
          id={titleId}
          entity={{ kind: 'organisations', ...(details ?? UNNAMED) }}
          onClose={onClose}
        />
        {loading.status === 'loading' && <LoadingLines />}
        {loading.status === 'failed' && <LoadFailure onRetry={retry} />}
        {details && <PartySections details={details} />}
      </div>
      {details && (
        <Foot
          kind="organisations"
          id={id}
          name={details.name}
          first={
            bounds && {
              icon: 'globe',
              name: t('party.showOnMap'),
              onPress: () => actions.flyTo({ bounds }),
            }
          }
        />
      )}
    </>
  );
}
