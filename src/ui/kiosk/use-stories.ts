import { useEffect, useState } from 'react';
import type { Story } from '../../domain/story';
import { useAtlas } from '../../state/atlas-store';
import { loadStory, loadStoryCards } from '../present/story-loader';

/** Nobody is there to press "try again". */
const RETRY_MS = 10_000;

/** Those that are asked for, in that order; all where none of them is there. */
async function loadStories(asked: string | null): Promise<Story[]> {
  const known = (await loadStoryCards()).map(({ id }) => id);
  const wanted = (asked ?? '').split(',').filter((id) => known.includes(id));
  return Promise.all((wanted.length > 0 ? wanted : known).map(loadStory));
}

/** The stories of the loop; none until they are there. */
export function useStories(): readonly Story[] {
  const asked = useAtlas((state) => state.view.story);
  const [stories, setStories] = useState<readonly Story[]>([]);
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = () =>
      loadStories(asked).then(
        (loaded) => isCurrent && setStories(loaded),
        () => {
          if (isCurrent) timer = setTimeout(load, RETRY_MS);
        },
      );
    void load();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return stories;
}
