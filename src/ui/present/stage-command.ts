import type { Story } from '../../domain/story';
import { actions, useAtlas } from '../../state/atlas-store';
import type { StoryCommand } from '../../state/story-keys';
import { startRun, stopRun } from '../../state/story-run';
import { playOf } from '../../state/story-slide';
import { deckNow, storyActions, useStory } from '../../state/story-store';
import { openPresenterWindow } from './session';

/** Runs the clock of the slide, or the clock as such where the slide has no run of its own; stops it where it runs. */
function togglePlay(story: Story): void {
  const { isPlaying, today } = useAtlas.getState();
  const slide = story.slides[deckNow().slide - 1];
  const run = slide && playOf(slide, today);
  if (isPlaying) actions.pause();
  else if (useStory.getState().isRunning) stopRun();
  else if (run) startRun(run);
  else actions.play();
}

function toggleFullscreen(): void {
  const asked = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // Where the browser asks for a hand on the page first, nothing happens.
  asked.catch(() => {});
}

function toggleTheme(): void {
  actions.setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
}

function openNotes(): void {
  if (!openPresenterWindow()) actions.notify({ key: 'present.blocked', values: {} });
}

/** What a command does in the audience's window. */
export function runOnStage(story: Story, command: StoryCommand): void {
  if (command === 'play') togglePlay(story);
  else if (command === 'theme') toggleTheme();
  else if (command === 'fullscreen') toggleFullscreen();
  else if (command === 'notes') openNotes();
  else if (command === 'help') storyActions.toggleHelp();
  else storyActions.run(command);
}
