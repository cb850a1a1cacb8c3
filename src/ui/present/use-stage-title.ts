import { useEffect } from 'react';
import type { Story } from '../../domain/story';
import { useWords } from '../atlas-context';

/** The title of the page: the slide, then the story. */
export function useStageTitle(story: Story, number: number): void {
  const { t, lang } = useWords();
  const slide = story.slides[number - 1];
  useEffect(() => {
    document.title = [slide?.title[lang], story.name[lang], t('app.title')]
      .filter(Boolean)
      .join(' · ');
  }, [t, lang, story, slide]);
}
