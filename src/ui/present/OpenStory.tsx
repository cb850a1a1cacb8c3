import { useEffect } from 'react';
import type { Story } from '../../domain/story';
import { storyActions, useStory } from '../../state/story-store';
import { PresenterView } from './PresenterView';
import { Stage } from './Stage';

interface Props {
  story: Story;
  /** Whether the audience sees this window; else it is the presenter's. */
  isStage: boolean;
}

/** A story in one of its two windows. */
export function OpenStory({ story, isStage }: Props) {
  const isOpen = useStory((state) => state.story === story);
  useEffect(() => {
    storyActions.open(story);
    return () => storyActions.open(null);
  }, [story]);
  if (!isOpen) return null;
  return isStage ? <Stage story={story} /> : <PresenterView story={story} />;
}
