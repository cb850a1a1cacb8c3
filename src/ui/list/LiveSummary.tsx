import { useEffect, useRef, useState } from 'react';
import { useAtlas, windowOf } from '../../state/atlas-store';
import { useInView } from '../../state/in-view';
import { useWords } from '../atlas-context';
import { summaryText } from './summary-text';

/** After the last change; a hand on the clock is followed by one sentence, not by twelve. */
const REST_MS = 300;
/** Between two sentences while the clock runs: shorter, and the first is cut off by the next. */
const RUN_MS = 3000;

/** Tells a screen reader, politely, what is in view once the map and the clock have come to rest. */
export function LiveSummary() {
  const words = useWords();
  const groups = useInView((state) => state.groups);
  const isPlaying = useAtlas((state) => state.isPlaying);
  const [text, setText] = useState('');
  const saidAt = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock alone changes nothing that is in view
  useEffect(() => {
    if (!groups) return;
    const since = performance.now() - saidAt.current;
    const timer = setTimeout(
      () => {
        saidAt.current = performance.now();
        setText(summaryText(groups, windowOf(useAtlas.getState()), words));
      },
      isPlaying ? Math.max(0, RUN_MS - since) : REST_MS,
    );
    return () => clearTimeout(timer);
  }, [groups, isPlaying, words.lang]);
  return (
    <p className="visually-hidden" aria-live="polite" aria-atomic="true" data-summary>
      {text}
    </p>
  );
}
