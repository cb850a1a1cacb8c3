import { useEffect } from 'react';
import type { Text } from '../../domain/record-parts';
import { entityOf } from '../../state/atlas-index';
import { useAtlas } from '../../state/atlas-store';
import { isRecord } from '../../state/view';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';
import { loadOrganisation } from '../record-loader';

/** The title of the page: what is selected, then the atlas, in the language shown. */
export function usePageTitle(): void {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const selection = useAtlas((state) => state.view.selection);
  useEffect(() => {
    let isCurrent = true;
    const atlas = t('app.title');
    const show = (name: Text | undefined) => {
      if (isCurrent) document.title = name ? `${textIn(name, lang)} · ${atlas}` : atlas;
    };
    show(entityOf(index, selection)?.name);
    // The name of an organisation comes with its page.
    if (selection && !isRecord(selection) && index.byOrganisation.has(selection.id))
      loadOrganisation(selection.id).then(
        ({ name }) => show(name),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [t, lang, index, selection]);
}
