/** Drives the clock while it plays. A step is never begun before the last one was drawn. */
import { actions, useAtlas } from './atlas-store';

/** Months a second at speed 1; years a second in the mode "new". */
export const MONTHS_PER_SECOND = 6;
export const YEARS_PER_SECOND = 0.8;

/** Starts to listen for play and pause; returns an undo. */
export function runPlayback(): () => void {
  let frame = 0;
  let last = 0;
  const loop = (now: number) => {
    const { isPlaying, speed, view } = useAtlas.getState();
    if (!isPlaying) {
      frame = 0;
      return;
    }
    const perSecond = (view.clock === 'new' ? YEARS_PER_SECOND : MONTHS_PER_SECOND) * speed;
    if (now - last >= 1000 / perSecond) {
      last = now;
      actions.tick();
    }
    frame = requestAnimationFrame(loop);
  };
  const unsubscribe = useAtlas.subscribe(({ isPlaying }) => {
    if (isPlaying && frame === 0) {
      last = performance.now();
      frame = requestAnimationFrame(loop);
    }
  });
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}
