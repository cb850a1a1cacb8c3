/** What passes while a story is presented. Which story and which slide stand in the view, and so in the address. */
import { create } from 'zustand';
import type { Story } from '../domain/story';
import { actions, useAtlas } from './atlas-store';
import { clampSlide, type Deck, reduceDeck } from './story-deck';
import type { StoryCommand } from './story-keys';
import type { Camera } from './view';

export interface StoryState {
  story: Story | null;
  isBlank: boolean;
  /** When this window or the other last changed the slide or blanked the screen; ms since 1970, 0 for never. */
  stamp: number;
  /** The camera is on its way to the slide. */
  isFlying: boolean;
  /** The slide's clock runs. */
  isRunning: boolean;
  /** Somebody looks elsewhere than the slide does. */
  isAway: boolean;
  /** The list of keys is open. */
  isHelpOpen: boolean;
  /** The camera of the slide on this screen. */
  shown: Camera | null;
  /** Counts the returns from elsewhere. */
  returns: number;
}

export const useStory = create<StoryState>(() => ({
  story: null,
  isBlank: false,
  stamp: 0,
  isFlying: false,
  isRunning: false,
  isAway: false,
  isHelpOpen: false,
  shown: null,
  returns: 0,
}));

const { getState, setState } = useStory;

/** The deck of the story that is open. */
export function deckNow(): Deck {
  const { story, isBlank } = getState();
  const count = story?.slides.length ?? 0;
  return { slide: clampSlide(useAtlas.getState().view.slide, count), count, isBlank };
}

function apply({ slide, isBlank }: Pick<Deck, 'slide' | 'isBlank'>, stamp: number): void {
  setState({ isBlank, stamp });
  if (useAtlas.getState().view.slide !== slide) actions.changeView({ slide });
}

export const storyActions = {
  open(story: Story | null) {
    setState({ story, isBlank: false, isAway: false, isRunning: false, isFlying: false });
    if (story) apply({ ...deckNow(), isBlank: false }, getState().stamp);
  },
  set(change: Partial<Omit<StoryState, 'story' | 'stamp'>>) {
    setState(change);
  },
  /** A command that both windows obey; others leave the deck as it is. */
  run(command: StoryCommand | { goTo: number }) {
    const before = deckNow();
    const after = reduceDeck(before, command);
    if (after !== before) apply(after, Date.now());
    if (command === 'return' && getState().isAway)
      setState(({ returns }) => ({ returns: returns + 1 }));
  },
  toggleHelp() {
    setState(({ isHelpOpen }) => ({ isHelpOpen: !isHelpOpen }));
  },
  /** What the other window did. */
  follow(deck: Pick<Deck, 'slide' | 'isBlank'>, stamp: number) {
    apply(deck, stamp);
  },
};
