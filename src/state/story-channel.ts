/** The wire between the window that the audience sees and the presenter's: what is said on it, and who believes whom. */
import { STORY_COMMANDS, type StoryCommand } from './story-keys';

export interface DeckMessage {
  kind: 'deck';
  story: string;
  slide: number;
  isBlank: boolean;
  /** When the deck was last changed by hand, ms since 1970; 0 for a window that was only just opened. */
  stamp: number;
  /** Whether the audience's window says so. */
  isStage: boolean;
  /** Of the audience's window. */
  isRunning: boolean;
  isAway: boolean;
}

export type StoryMessage =
  /** A window has opened or was loaded again, and asks where the other stands. */
  | { kind: 'hello' }
  /** What only the audience's window can do. */
  | { kind: 'command'; command: StoryCommand }
  | DeckMessage;

/** The message in what came over the wire; `null` for anything else. */
export function readMessage(data: unknown): StoryMessage | null {
  const message = data as Partial<DeckMessage> & { command?: StoryCommand };
  if (typeof data !== 'object' || data === null) return null;
  const { kind } = message as { kind?: string };
  if (kind === 'hello') return { kind };
  if (kind === 'command')
    return message.command && STORY_COMMANDS.includes(message.command)
      ? { kind, command: message.command }
      : null;
  const isDeck =
    kind === 'deck' &&
    typeof message.story === 'string' &&
    Number.isInteger(message.slide) &&
    typeof message.stamp === 'number';
  return isDeck ? (message as DeckMessage) : null;
}

/** The later change counts; of two windows that were only just opened, the audience's. */
export function isBelieved(
  message: Pick<DeckMessage, 'stamp' | 'isStage'>,
  own: { stamp: number; isStage: boolean },
): boolean {
  if (message.stamp !== own.stamp) return message.stamp > own.stamp;
  return message.isStage && !own.isStage;
}
