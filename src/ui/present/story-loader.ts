/** Fetches the list of stories and single stories, once each; what failed is asked for again. */
import type { Story, StoryCard } from '../../domain/story';
import { DATA_FOLDER } from '../record-loader';

const loaded = new Map<string, Promise<unknown>>();

function load<T>(path: string): Promise<T> {
  const known = loaded.get(path);
  if (known) return known as Promise<T>;
  const promise = fetch(`${DATA_FOLDER}/${path}`).then((response) => {
    if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
    return response.json();
  });
  loaded.set(path, promise);
  promise.catch(() => loaded.delete(path));
  return promise;
}

export function loadStoryCards(): Promise<StoryCard[]> {
  return load('stories.json');
}

export function loadStory(id: string): Promise<Story> {
  return load(`stories/${id}.json`);
}
