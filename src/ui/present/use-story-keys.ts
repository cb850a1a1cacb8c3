import { useEffect } from 'react';
import { commandOfKey, type StoryCommand } from '../../state/story-keys';

const CONTROL = 'a[href], button, summary, [role="button"]';
/** Where keys mean something of their own. */
const FIELD = 'input, select, textarea, [role="slider"], [role="dialog"]';

/**
 * The keys of a presentation, before the map or a control gets them; in a field only Escape.
 * @param run made once
 */
export function useStoryKeys(run: (command: StoryCommand) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const command = commandOfKey(event, target?.closest(CONTROL) != null);
      if (!command) return;
      if (target?.closest('[role="dialog"]')) return;
      if (target?.closest(FIELD) && command !== 'return') return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat && command !== 'next' && command !== 'back') return;
      run(command);
    };
    addEventListener('keydown', onKeyDown, { capture: true });
    return () => removeEventListener('keydown', onKeyDown, { capture: true });
  }, [run]);
}
