import { z } from 'zod';
import type { StoryCard } from '../domain/story';
import type { AuthoredSet } from './authored';
import { storyFile } from './schema/story-schema';

/** The list of stories, each story whole, and their schema, by path below `v1/`. */
export function publicStories({ stories }: AuthoredSet): Map<string, string> {
  const ordered = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = ordered.map(
    ({ id, story: { name, description, slides } }): StoryCard => ({
      id,
      name,
      description,
      slides: slides.length,
    }),
  );
  const schema = z.toJSONSchema(storyFile, { io: 'input' });
  return new Map([
    ['stories.json', JSON.stringify(cards)],
    ['schema/stories.json', `${JSON.stringify(schema, null, 2)}\n`],
    ...ordered.map(({ id, story }): [string, string] => {
      const { name, description, checked, sources, slides } = story;
      return [
        `stories/${id}.json`,
        JSON.stringify({ name, description, checked, sources, slides }),
      ];
    }),
  ]);
}
