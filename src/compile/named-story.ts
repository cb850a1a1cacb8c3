import type { Story } from '../domain/story';

export interface NamedStory {
  id: string;
  story: Story;
}
