import { entityOf } from '../../state/atlas-index';
import { monthOf, useAtlas } from '../../state/atlas-store';
import { useStory } from '../../state/story-store';
import { useAtlasIndex, useWords } from '../atlas-context';
import { formatMonth, textIn } from '../format';

/** What the view is called where it is handed on: its story, or what is selected and the month of the clock. */
export function useViewTitle(): string {
  const { t, lang } = useWords();
  const index = useAtlasIndex();
  const selection = useAtlas((state) => state.view.selection);
  const isPresented = useAtlas((state) => state.view.mode === 'present');
  const month = useAtlas(monthOf);
  const story = useStory((state) => state.story);
  if (isPresented && story) return story.name[lang];
  const entity = entityOf(index, selection);
  return t('share.title', {
    name: entity ? textIn(entity.name, lang) : t('share.wholeMap'),
    date: formatMonth(month, lang),
  });
}
