import { useCallback, useEffect, useRef } from 'react';
import { actions, useAtlas } from '../../state/atlas-store';
import { isBelieved, readMessage, type StoryMessage } from '../../state/story-channel';
import type { StoryCommand } from '../../state/story-keys';
import { storyActions, useStory } from '../../state/story-store';
import { sessionId } from './session';

/** What this window says of itself. */
function deckMessage(isStage: boolean): StoryMessage | null {
  const { story, slide } = useAtlas.getState().view;
  const { isBlank, stamp, isRunning, isAway } = useStory.getState();
  return story ? { kind: 'deck', story, slide, isBlank, stamp, isStage, isRunning, isAway } : null;
}

function receive(message: StoryMessage, isStage: boolean): void {
  if (message.kind !== 'deck') return;
  const { stamp } = useStory.getState();
  if (message.isStage && !isStage)
    storyActions.set({ isRunning: message.isRunning, isAway: message.isAway });
  if (!isBelieved(message, { stamp, isStage })) return;
  if (message.story !== useAtlas.getState().view.story)
    actions.changeView({ story: message.story });
  storyActions.follow(message, message.stamp);
}

/**
 * Keeps the two windows of a presentation in step, also after either was loaded anew. Returns what sends a command
 * to the audience's window.
 * @param onCommand what the audience's window does for the presenter's; made once
 */
export function useChannel(
  isStage: boolean,
  onCommand: (command: StoryCommand) => void,
): (command: StoryCommand) => void {
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const open = new BroadcastChannel(`atlas-presentation-${sessionId()}`);
    channel.current = open;
    let said = '';
    const say = (isAsked: boolean) => {
      const message = deckMessage(isStage);
      const text = JSON.stringify(message);
      if (!message || (text === said && !isAsked)) return;
      said = text;
      open.postMessage(message);
    };
    open.onmessage = ({ data }) => {
      const message = readMessage(data);
      if (message?.kind === 'hello') say(true);
      else if (message?.kind === 'command' && isStage) onCommand(message.command);
      else if (message) receive(message, isStage);
    };
    open.postMessage({ kind: 'hello' } satisfies StoryMessage);
    // A step changes the slide and its stamp one after the other: said between them, the other window would believe
    // the new stamp with the old slide.
    let isAsked = false;
    const sayOnce = () => {
      if (isAsked) return;
      isAsked = true;
      queueMicrotask(() => {
        isAsked = false;
        if (channel.current === open) say(false);
      });
    };
    const forgetAtlas = useAtlas.subscribe(({ view }, { view: before }) => {
      if (view.slide !== before.slide || view.story !== before.story) sayOnce();
    });
    const forgetStory = useStory.subscribe(sayOnce);
    return () => {
      forgetAtlas();
      forgetStory();
      open.close();
      channel.current = null;
    };
  }, [isStage, onCommand]);
  return useCallback((command) => {
    channel.current?.postMessage({ kind: 'command', command } satisfies StoryMessage);
  }, []);
}
