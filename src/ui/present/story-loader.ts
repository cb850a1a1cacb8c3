/** The list of stories and single stories of the data that the view shows. */
import type { Story, StoryCard } from '../../domain/story';
import { loadFile } from '../load-file';

export function loadStoryCards(): Promise<StoryCard[]> {
  return loadFile('stories.json');
}

export function loadStory(id: string): Promise<Story> {
  return loadFile(`stories/${id}.json`);
}
