import { describe, expect, it } from 'vitest';
import { commandOfKey, KEYS_OF_COMMAND, STORY_COMMANDS } from '../../../src/state/story-keys';

const press = (key: string, change: object = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...change,
});
const commandOf = (key: string, change?: object) => commandOfKey(press(key, change), false);

describe('a key', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter']],
    ['back', ['ArrowLeft', 'ArrowUp', 'PageUp']],
    ['first', ['Home']],
    ['last', ['End']],
    ['blank', ['b', 'B', '.']],
    ['fullscreen', ['f', 'F']],
    ['play', ['p']],
    ['theme', ['t']],
    ['notes', ['n']],
    ['return', ['Escape']],
  ])('%s: %j', (command, keys) => {
    for (const key of keys) expect([key, commandOf(key)]).toEqual([key, command]);
  });

  it('with Shift is a question mark, a capital, or the free look', () => {
    expect(commandOf('?', { shiftKey: true })).toBe('help');
    expect(commandOf('T', { shiftKey: true })).toBe('theme');
    expect(commandOf('ArrowRight', { shiftKey: true })).toBeNull();
  });

  it('of the browser is left to it', () => {
    expect(commandOf('ArrowLeft', { altKey: true })).toBeNull();
    expect(commandOf('f', { ctrlKey: true })).toBeNull();
    expect(commandOf('t', { metaKey: true })).toBeNull();
    expect(commandOf('F5')).toBeNull();
    expect(commandOf('Tab')).toBeNull();
  });

  it('that presses the control in focus is left to it; a clicker’s are not', () => {
    expect(commandOfKey(press(' '), true)).toBeNull();
    expect(commandOfKey(press('Enter'), true)).toBeNull();
    expect(commandOfKey(press('PageDown'), true)).toBe('next');
    expect(commandOfKey(press('ArrowRight'), true)).toBe('next');
  });
});

describe('the list of keys', () => {
  const WRITTEN: Record<string, string> = {
    '→': 'ArrowRight',
    '↓': 'ArrowDown',
    '←': 'ArrowLeft',
    '↑': 'ArrowUp',
    Space: ' ',
    'Page Down': 'PageDown',
    'Page Up': 'PageUp',
    Esc: 'Escape',
  };

  it.each(STORY_COMMANDS.map((command) => [command]))('says of %s what the keys do', (command) => {
    expect(KEYS_OF_COMMAND[command].length).toBeGreaterThan(0);
    for (const key of KEYS_OF_COMMAND[command])
      expect([key, commandOf(WRITTEN[key] ?? key)]).toEqual([key, command]);
  });
});
