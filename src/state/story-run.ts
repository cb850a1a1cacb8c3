/** Runs the clock of a slide from month to month in its time. One runs at most. */
import { actions, monthOf, useAtlas } from './atlas-store';
import { monthAt, type PlayRun } from './story-slide';
import { storyActions, useStory } from './story-store';

let frame = 0;

export function stopRun(): void {
  cancelAnimationFrame(frame);
  if (useStory.getState().isRunning) storyActions.set({ isRunning: false });
}

/** From where the clock stands within the run, or anew where it stands at the end of it or elsewhere. */
export function startRun(run: PlayRun): void {
  stopRun();
  const month = monthOf(useAtlas.getState());
  const isWithin = month >= run.from && month < run.to;
  const begun = isWithin ? (month - run.from) / (run.to - run.from) : 0;
  let started: number | null = null;
  let shown = -1;
  storyActions.set({ isRunning: true });
  const step = (now: number) => {
    started ??= now;
    const part = begun + (now - started) / (run.seconds * 1000);
    const wanted = monthAt(run, part);
    if (wanted !== shown) actions.setMonth(wanted);
    shown = wanted;
    if (part < 1) frame = requestAnimationFrame(step);
    else stopRun();
  };
  frame = requestAnimationFrame(step);
}
