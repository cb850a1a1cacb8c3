import { useEffect } from 'react';
import { entityOf } from '../../state/atlas-index';
import { useAtlas } from '../../state/atlas-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { textIn } from '../format';

/** The title of the page: what is selected, then the atlas, in the language shown. */
export function usePageTitle(): void {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const selection = useAtlas((state) => state.view.selection);
  useEffect(() => {
    const entity = entityOf(index, selection);
    const atlas = t('app.title');
    document.title = entity ? `${textIn(entity.name, lang)} · ${atlas}` : atlas;
  }, [t, lang, index, selection]);
}
