import { useEffect, useState } from 'react';
import type { Story, StoryCard } from '../../domain/story';
import { loadStory, loadStoryCards } from './story-loader';

export type StoryFile =
  | { status: 'loading' }
  | { status: 'failed'; reason: string; retry: () => void }
  /** No story was asked for, or one that is not there. */
  | { status: 'choose'; cards: StoryCard[] }
  | { status: 'ready'; id: string; story: Story };

type Answer = Exclude<StoryFile, { status: 'failed' }> | { status: 'failed'; reason: string };

async function answerFor(id: string | null): Promise<Answer> {
  // The list says what there is: a host may answer anything for a file that it does not have.
  const cards = await loadStoryCards();
  if (!id || !cards.some((card) => card.id === id)) return { status: 'choose', cards };
  return { status: 'ready', id, story: await loadStory(id) };
}

/** The story of an id, or the list of all. */
export function useStoryFile(id: string | null): StoryFile {
  const [answer, setAnswer] = useState<Answer>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let isCurrent = true;
    setAnswer({ status: 'loading' });
    answerFor(id).then(
      (found) => isCurrent && setAnswer(found),
      (error) => isCurrent && setAnswer({ status: 'failed', reason: String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, attempt]);
  return answer.status === 'failed'
    ? { ...answer, retry: () => setAttempt((before) => before + 1) }
    : answer;
}
