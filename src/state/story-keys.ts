/** What a key does while a story is shown. Clickers send the keys of a slide show: page up, page down, full stop. */

export const STORY_COMMANDS = [
  'next',
  'back',
  'first',
  'last',
  'play',
  'blank',
  'return',
  'fullscreen',
  'theme',
  'notes',
  'help',
] as const;
export type StoryCommand = (typeof STORY_COMMANDS)[number];

/** By `KeyboardEvent.key`; letters in lower case. */
const COMMAND_OF_KEY: Readonly<Record<string, StoryCommand>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageDown: 'next',
  Enter: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  p: 'play',
  b: 'blank',
  '.': 'blank',
  Escape: 'return',
  f: 'fullscreen',
  t: 'theme',
  n: 'notes',
  '?': 'help',
};

/** The keys of a command as they are written on a keyboard, for the list of keys. */
export const KEYS_OF_COMMAND: Readonly<Record<StoryCommand, readonly string[]>> = {
  next: ['→', '↓', 'Space', 'Page Down', 'Enter'],
  back: ['←', '↑', 'Page Up'],
  first: ['Home'],
  last: ['End'],
  play: ['P'],
  blank: ['B', '.'],
  return: ['Esc'],
  fullscreen: ['F'],
  theme: ['T'],
  notes: ['N'],
  help: ['?'],
};

/** Keys that press the control which has the focus. */
const PRESSES = new Set([' ', 'Enter']);

interface Pressed {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/**
 * The command of a key; `null` for every other, and for shortcuts of the browser. Shift and an arrow are left to the
 * free look.
 * @param isOnControl whether a button or a link has the focus, which Space and Enter then press
 */
export function commandOfKey(
  { key, altKey, ctrlKey, metaKey, shiftKey }: Pressed,
  isOnControl: boolean,
): StoryCommand | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (isOnControl && PRESSES.has(key)) return null;
  if (shiftKey && key.length > 1) return null;
  return COMMAND_OF_KEY[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
