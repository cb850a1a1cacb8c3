import { useEffect } from 'react';
import { useAtlas } from '../../state/atlas-store';
import { kioskActions, useKiosk } from '../../state/kiosk-store';
import { startOver } from './start-over';

const INPUT = ['pointerdown', 'pointermove', 'wheel', 'keydown', 'touchstart'] as const;

/** Asks a visitor who has not touched anything for a while, and goes back to the stories where nobody answers. */
export function useIdle(): void {
  const isMap = useKiosk((state) => state.phase === 'map');
  const isAsking = useKiosk((state) => state.secondsLeft !== null);
  const idleSeconds = useAtlas((state) => state.view.idleSeconds);
  const askSeconds = useAtlas((state) => state.view.askSeconds);

  useEffect(() => {
    if (!isMap || isAsking) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => kioskActions.ask(askSeconds), idleSeconds * 1000);
    };
    wait();
    for (const kind of INPUT) addEventListener(kind, wait, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const kind of INPUT) removeEventListener(kind, wait, { capture: true });
    };
  }, [isMap, isAsking, idleSeconds, askSeconds]);

  useEffect(() => {
    if (!isAsking) return;
    const timer = setInterval(() => {
      kioskActions.countDown();
      if (useKiosk.getState().secondsLeft !== 0) return;
      startOver();
      kioskActions.rest(true);
    }, 1000);
    return () => clearInterval(timer);
  }, [isAsking]);
}
